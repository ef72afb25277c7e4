import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { change, tryChange } from '../../../ui/data/change.ts';
import { TextField } from '../../../ui/field/Field.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { go } from '../route.ts';
import { DetailHead } from '../shell/DetailHead.tsx';
import { SaveBar } from '../shell/SaveBar.tsx';
import { BetChoice } from './facts/BetChoice.tsx';
import { BetReason } from './facts/BetReason.tsx';
import { KindFields } from './facts/KindFields.tsx';
import { KpiChoice } from './facts/KpiChoice.tsx';
import { PeopleFields } from './facts/PeopleFields.tsx';
import { PilotFields } from './facts/PilotFields.tsx';
import { ServesFields } from './facts/ServesFields.tsx';
import { changedFields, type Written, writtenOf } from './fields.ts';
import { Links } from './links/Links.tsx';
import { MovesOf } from './moves/MovesOf.tsx';
import { StateButtons } from './why/StateButtons.tsx';
import type { Why } from './why/WhyForm.tsx';

/** Adds a priority, or shows and edits one. */
export function PriorityForm(props: {
	list: SideOrShared;
	priority?: Priority;
	readOnly: boolean;
}) {
	const { priority, readOnly } = props;
	// What the form began with: what others write meanwhile is theirs, and is not written over.
	const [before] = useState(() => writtenOf(priority));
	const [written, setWritten] = useState(before);
	const [why, setWhy] = useState<Why>({ reason: '' });
	const [trouble, setTrouble] = useState('');
	const set = (part: Partial<Written>): void => setWritten({ ...written, ...part });

	const betChanges = priority !== undefined && written.bet !== before.bet;

	const save = async (): Promise<void> => {
		const refusal = priority
			? await tryChange('priority.edit', {
					id: priority.id,
					fields: changedFields(before, written),
					...(betChanges ? why : {}),
				})
			: await tryChange('priority.create', {
					id: crypto.randomUUID(),
					list: props.list,
					...written,
					pilot: written.pilot ?? undefined,
				});
		setTrouble(refusal ?? '');
		if (refusal) return;
		const { title } = written;
		if (priority) {
			const back = {
				...{ id: priority.id, fields: changedFields(written, before) },
				...(betChanges ? { reason: 'Taken back at once', alternative: 'As it was' } : {}),
			};
			say(`“${title}” is saved.`, () => void change('priority.edit', back));
		} else say(`“${title}” stands last in the list now.`);
		go('priorities');
	};
	return (
		<div class="term-detail stack">
			<form
				class="stack priority-form"
				onSubmit={(event) => {
					event.preventDefault();
					void save();
				}}
			>
				<DetailHead title={priority ? 'Priority' : 'New priority'} onClose={() => go('priorities')}>
					{priority && !readOnly && <StateButtons priority={priority} />}
				</DetailHead>
				<TextField
					label="What"
					placeholder="Checkout in one page"
					value={written.title}
					maxLength={300}
					required
					readOnly={readOnly}
					onInput={(title) => set({ title })}
				/>
				<BetChoice value={written.bet} readOnly={readOnly} onChange={(bet) => set({ bet })} />
				{betChanges && (
					<BetReason
						why={why}
						parks={written.bet === 'parked'}
						owner={priority.owner}
						onWhy={setWhy}
					/>
				)}
				<PilotFields
					pilot={written.pilot}
					readOnly={readOnly}
					onPilot={(pilot) => set({ pilot })}
				/>
				<ServesFields written={written} readOnly={readOnly} onWritten={set} />
				<KpiChoice kpis={written.kpis} readOnly={readOnly} onKpis={(kpis) => set({ kpis })} />
				<KindFields written={written} readOnly={readOnly} onWritten={set} />
				<PeopleFields written={written} readOnly={readOnly} onWritten={set} />
				{!readOnly && (
					<SaveBar
						trouble={trouble}
						save={priority ? 'Save' : 'Add'}
						onCancel={() => go('priorities')}
					/>
				)}
			</form>
			{priority && <Links priority={priority} />}
			{priority && <MovesOf priority={priority} />}
		</div>
	);
}
