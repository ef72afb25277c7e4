import { ticketId } from '@common-ground/shared/model/ticket-id.ts';
import { Button } from '../../ui/button/Button.tsx';
import { EditText } from './EditText.tsx';
import type { PartProps } from './part.ts';
import { Section } from './Section.tsx';

/** Keys that the ticket had before: what hangs on them hangs on it. */
export function KeysSection({ askedAs, ...part }: PartProps & { askedAs: string | undefined }) {
	const { panel, label, changeOther } = part;
	const { ref, formerly } = panel;
	const isKnown = formerly.some(({ key }) => key === askedAs);
	const found = isKnown ? undefined : askedAs;
	const add = (key: string): Promise<boolean> => {
		const from = { ...ref, key };
		return changeOther(
			{ name: 'alias.ticket', args: { from, to: ref } },
			`${label} was ${key} before.`,
			{ name: 'alias.takeBack', args: { id: ticketId(from) } },
		);
	};
	const remove = (from: typeof ref): Promise<boolean> =>
		changeOther(
			{ name: 'alias.takeBack', args: { id: ticketId(from) } },
			`${from.key} is another ticket again.`,
			{ name: 'alias.ticket', args: { from, to: ref } },
		);
	return (
		<Section
			title="Other keys"
			tone={found ? 'waits' : 'plain'}
			summary={found ? `was it ${found}?` : formerly.map(({ key }) => key).join(', ') || 'none'}
		>
			{found && (
				<p class="warning">
					<span>
						The tracker was asked for {found} and shows {label}.{' '}
						<Button onClick={() => void add(found)}>It is the same ticket</Button>
					</span>
				</p>
			)}
			<ul class="keys">
				{formerly.map((name) => (
					<li key={ticketId(name)}>
						<span class="break">
							{name.key} <span class="soft">{name.host}</span>
						</span>
						<Button look="quiet" onClick={() => void remove(name)}>
							Not this ticket
						</Button>
					</li>
				))}
			</ul>
			<EditText
				label="It had another key before"
				value=""
				placeholder="OLD-12"
				maxLength={100}
				onSave={(key) => (key === '' ? Promise.resolve(true) : add(key))}
			/>
		</Section>
	);
}
