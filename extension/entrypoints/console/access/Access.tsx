import { useState } from 'preact/hooks';
import { ask } from '../../../messaging/client.ts';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { useAsked } from '../../../ui/data/useAsked.ts';
import { moment } from '../../../ui/dates/when.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { Screen } from '../shell/Screen.tsx';
import { HowToGetATeam } from '../team/HowToGetATeam.tsx';
import { InviteLink } from '../team/InviteLink.tsx';
import { EndTeam } from './EndTeam.tsx';
import { type Made, TokenForm } from './TokenForm.tsx';
import { TokenTable } from './TokenTable.tsx';

/** What lets programs in; for an admin also the end of the team. */
export const Access = ({ status }: { status: SyncStatus }) => (
	<Screen title="Access">
		<div class="page">
			<div class="column">
				{status.team.kind === 'joined' ? <Tokens status={status} /> : <HowToGetATeam />}
			</div>
		</div>
	</Screen>
);

function Tokens({ status }: { status: SyncStatus }) {
	const { me, team } = status;
	const [made, setMade] = useState<Made>();
	const { reply, trouble, again } = useAsked(() => ask('tokens.list', {}), '');
	return (
		<>
			<section class="stack panel" aria-labelledby="token-title">
				<h2 id="token-title">Let a program in</h2>
				<p>
					With a token a script or a tool reads and changes the glossary in your name, and never
					does more than you may. What it can do, and a page to try it:{' '}
					<a href={`${team.origin}/api`} target="_blank" rel="noreferrer">
						{team.origin}/api
					</a>
				</p>
				<TokenForm
					role={me.role}
					onMade={(next) => {
						setMade(next);
						again();
					}}
				/>
				{made && (
					<InviteLink
						label="Token"
						hint={`“${made.name}”, until ${moment(made.expires)}`}
						note="Copy it now: it is shown only once, and the server keeps no copy that could be read. Who has it acts in your name, so keep it like a password."
						link={made.token}
						copied="The token is copied."
					/>
				)}
			</section>
			{trouble && <Notice tone="warn">{trouble}</Notice>}
			{reply && (
				<TokenTable
					tokens={reply.tokens}
					memberId={me.memberId}
					onChange={() => {
						setMade(undefined);
						again();
					}}
				/>
			)}
			{me.role === 'admin' && <EndTeam status={status} />}
		</>
	);
}
