import type { TokensReply } from '@common-ground/shared/protocol/tokens.ts';
import { ask } from '../../../messaging/client.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { nameOfMember } from '../../../ui/data/team.ts';
import { refusalOf } from '../../../ui/data/useAsked.ts';
import { ago, moment } from '../../../ui/dates/when.ts';
import { complain, say } from '../../../ui/toast/toasts.ts';
import { wordsFor } from './may.ts';

/** The tokens that there are, with when they were used, and a way to take each back at once. */
export function TokenTable(props: {
	tokens: TokensReply['tokens'];
	memberId: string;
	onChange: () => void;
}) {
	const takeBack = async (id: string, name: string): Promise<void> => {
		const refusal = await refusalOf(ask('token.revoke', { id }));
		if (refusal) complain(refusal);
		else say(`“${name}” is taken back: it does not work any more.`);
		props.onChange();
	};
	if (props.tokens.length === 0)
		return <p class="soft">No program has a token. Make one above when you need it.</p>;
	return (
		<section class="stack tight">
			<h2>Tokens</h2>
			<table class="terms loose framed people">
				<thead>
					<tr>
						<th scope="col">What for</th>
						<th scope="col" class="of-extra">
							What it does
						</th>
						<th scope="col">Last used</th>
						<th scope="col">Until</th>
						<th scope="col">
							<span class="unseen">What can be done</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{props.tokens.map(({ id, name, memberId, scopes, lastUsed, expires }) => (
						<tr key={id}>
							<th scope="row" class="break">
								{memberId !== props.memberId && `${nameOfMember(memberId)}: `}
								{name}
							</th>
							<td class="soft of-extra">{wordsFor(scopes)}</td>
							<td class="soft">
								{lastUsed === null ? (
									'never'
								) : (
									<time dateTime={lastUsed} title={moment(lastUsed)}>
										{ago(lastUsed)}
									</time>
								)}
							</td>
							<td class="soft">
								<Until expires={expires} />
							</td>
							<td class="of-actions">
								<Button look="quiet" onClick={() => void takeBack(id, name)}>
									Take back<span class="unseen"> {name}</span>
								</Button>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

const Until = ({ expires }: { expires: string }) =>
	Date.parse(expires) <= Date.now() ? (
		<span class="nowhere">expired</span>
	) : (
		<time dateTime={expires}>{moment(expires)}</time>
	);
