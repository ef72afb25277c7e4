import { Button } from '../../../ui/button/Button.tsx';
import { sideNames } from '../../../ui/data/team.ts';
import { Check } from '../../../ui/field/Check.tsx';
import { Select } from '../../../ui/field/Select.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { counted } from '../../../ui/status/words.ts';
import { Conflicts } from './Conflicts.tsx';
import { Differences } from './Differences.tsx';
import { Kind } from './Kind.tsx';
import { type DryRun, decide, importIt, reset, writtenBy } from './state.ts';

/** What the import would do; nothing is written yet. */
export function Report({ run }: { run: DryRun }) {
	const { plan, name, options } = run;
	const { refused, notes, counts } = plan;
	const written = writtenBy(run);
	return (
		<>
			<p role="status">
				<strong>{name}</strong>: nothing is written yet. This is what would happen.
			</p>
			<Counts counts={counts} />
			{notes.map((note) => (
				<Notice key={note} tone="warn">
					{note}
				</Notice>
			))}
			<div class="decisions">
				<Select
					label="Whose words they are, where the file does not say"
					value={options.side}
					options={[
						{ value: 'shared', text: 'Both sides' },
						{ value: 'marketing', text: sideNames.value.marketing },
						{ value: 'it', text: sideNames.value.it },
					]}
					onChange={(side) => void decide(run, { side })}
				/>
				<Check
					checked={!options.live}
					onChange={(isQueued) => void decide(run, { live: !isQueued })}
				>
					Put new terms into the queue first
				</Check>
			</div>
			<Conflicts run={run} />
			<Kind title="Refused" items={refused} count={counts.refused} isOpen>
				{({ row, column, message }) => (
					<>
						<span class="soft">
							Row {row}
							{column && `, ${column}`}
						</span>{' '}
						{message}
					</>
				)}
			</Kind>
			<Kind title="New" items={plan.added} count={counts.added} isOpen={counts.changed === 0}>
				{({ name, entry, status }) => (
					<>
						<strong>{name}</strong>{' '}
						{status !== 'approved' && <span class="soft">(to the queue)</span>}{' '}
						<span class="soft">
							{entry.fields['definition.marketing'] ?? entry.fields['definition.it'] ?? ''}
						</span>
					</>
				)}
			</Kind>
			<Kind title="Changed" items={plan.changed} count={counts.changed} isOpen>
				{({ name, differences }) => (
					<>
						<strong>{name}</strong>
						<Differences of={differences} />
					</>
				)}
			</Kind>
			<Kind title="Unchanged" items={plan.unchanged} count={counts.unchanged}>
				{({ name }) => name}
			</Kind>
			<div class="row wrap">
				<Button look="strong" disabled={written === 0} onClick={() => void importIt(run)}>
					{written === 0 ? 'Nothing to import' : `Import ${counted(written, 'term', 'terms')}`}
				</Button>
				<Button onClick={reset}>Cancel</Button>
				{counts.refused > 0 && written > 0 && (
					<span class="soft small">{counted(counts.refused, 'row is', 'rows are')} left out.</span>
				)}
			</div>
		</>
	);
}

const KINDS = [
	['added', 'new'],
	['changed', 'changed'],
	['unchanged', 'unchanged'],
	['conflicting', 'conflicting'],
	['refused', 'refused'],
] as const;

const Counts = ({ counts }: { counts: DryRun['plan']['counts'] }) => (
	<dl class="counts">
		{KINDS.map(([kind, text]) => (
			<div key={kind} data-kind={counts[kind] > 0 ? kind : 'none'}>
				<dt>{text}</dt>
				<dd>{counts[kind].toLocaleString()}</dd>
			</div>
		))}
	</dl>
);
