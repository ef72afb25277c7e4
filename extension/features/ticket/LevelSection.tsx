import type { Level, TicketRole } from '@common-ground/shared/model/ticket-facts.ts';
import {
	filledBy,
	LEVELS,
	levelFacts,
	missingSeats,
	type Seat,
	unansweredAtLevel4,
} from '@common-ground/shared/tickets/levels.ts';
import { CircleAlert } from 'lucide-preact';
import { Button } from '../../ui/button/Button.tsx';
import { useId } from '../../ui/ids/use-id.ts';
import { EditText } from './EditText.tsx';
import type { PartProps } from './part.ts';
import { Section } from './Section.tsx';

/** How strategic the work is, who belongs to it, and who of them is missing. */
export function LevelSection({ panel, change, label }: PartProps) {
	const { level, involved } = panel;
	const missing = level === null ? [] : missingSeats(level, involved);
	const set = (next: Level | null): void => {
		const call = (to: Level | null) =>
			({ name: 'ticket.describe', args: { fields: { level: to } } }) as const;
		void change(
			call(next),
			next ? `${label} is level ${next}.` : 'The level is cleared.',
			call(level),
		);
	};
	return (
		<Section
			title="Level"
			tone={missing.length > 0 ? 'waits' : 'plain'}
			summary={
				level === null
					? 'not set'
					: `${level} · ${levelFacts(level).name}${missing.length > 0 ? `, ${missing.length} missing` : ''}`
			}
		>
			<Levels chosen={level} onChoose={set} />
			{level !== null && (
				<>
					<People level={level} panel={panel} change={change} />
					<Level4 answers={panel.why?.answers} />
					<Button look="quiet" onClick={() => set(null)}>
						Clear the level
					</Button>
				</>
			)}
		</Section>
	);
}

function Levels(props: { chosen: Level | null; onChoose: (level: Level) => void }) {
	const name = useId();
	return (
		<fieldset class="levels">
			<legend class="unseen">Level of work</legend>
			{LEVELS.map(({ level, name: title, about }) => (
				<label key={level} class="level">
					<input
						type="radio"
						name={name}
						checked={level === props.chosen}
						onChange={() => props.onChoose(level)}
					/>
					<span>
						<strong>
							{level} · {title}
						</strong>{' '}
						<span class="soft">{about}</span>
					</span>
				</label>
			))}
		</fieldset>
	);
}

type PeopleProps = Pick<PartProps, 'panel' | 'change'> & { level: Level };

function People({ level, panel, change }: PeopleProps) {
	const { involved, names } = panel;
	const title = useId();
	const members = Object.values(names).sort((a, b) => a.localeCompare(b));
	const save = (role: TicketRole, name: string): Promise<boolean> => {
		const call = (to: string) =>
			({ name: 'ticket.describe', args: { fields: { involved: { [role]: to } } } }) as const;
		const said = name ? `${name} is involved.` : 'Nobody fills this place now.';
		return change(call(name), said, call(involved[role] ?? ''));
	};
	return (
		<section class="people" aria-labelledby={title}>
			<h4 id={title}>People to involve</h4>
			{levelFacts(level).seats.map((seat) => (
				<EditText
					key={seat.name}
					label={seat.name}
					value={filledBy(seat, involved)[0] ?? ''}
					placeholder="missing"
					maxLength={120}
					choices={members}
					onSave={(name) => save(roleOf(seat, involved), name)}
				/>
			))}
		</section>
	);
}

/** The role that is filled, or the first. */
const roleOf = ({ roles }: Seat, involved: PartProps['panel']['involved']): TicketRole =>
	roles.find((role) => involved[role]) ?? (roles[0] as TicketRole);

const ASKED = {
	outcome: 'which customer is better off',
	measure: 'what will show that it worked',
} as const;

/** Work at any level serves somebody's outcome, or nobody knows whose. */
function Level4({
	answers,
}: {
	answers: NonNullable<PartProps['panel']['why']>['answers'] | undefined;
}) {
	const open = unansweredAtLevel4(answers);
	if (open.length === 0) return null;
	return (
		<p class="warning">
			<CircleAlert size={14} aria-hidden="true" />
			<span>
				Level 4 is unanswered: nobody has said {open.map((one) => ASKED[one]).join(', or ')}. Answer
				it under “Why?”.
			</span>
		</p>
	);
}
