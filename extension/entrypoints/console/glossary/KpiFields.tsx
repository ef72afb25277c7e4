import { sideNames } from '../../../ui/data/team.ts';
import { TextField } from '../../../ui/field/Field.tsx';
import { Select } from '../../../ui/field/Select.tsx';
import type { DraftKpi } from './draft-kpi.ts';
import { PickConcept } from './PickConcept.tsx';

/** How a figure is reckoned, where it comes from, who answers for it, and which one it meets. */
export function KpiFields(props: {
	kpi: DraftKpi;
	conceptId: string;
	onKpi: (kpi: DraftKpi) => void;
}) {
	const { kpi, onKpi } = props;
	const set = (change: Partial<DraftKpi>): void => onKpi({ ...kpi, ...change });
	const names = sideNames.value;
	return (
		<fieldset class="stack kpi-fields">
			<legend>Figure</legend>
			<TextField
				label="Formula"
				hint="what is divided by what"
				long
				value={kpi.formula}
				onInput={(formula) => set({ formula })}
			/>
			<div class="sides">
				<TextField label="Unit" value={kpi.unit} onInput={(unit) => set({ unit })} />
				<TextField
					label="Source system"
					value={kpi.sourceSystem}
					onInput={(sourceSystem) => set({ sourceSystem })}
				/>
				<Select
					label="Leading or lagging"
					value={kpi.indicator}
					options={[
						{ value: 'leading', text: 'Leading: it tells beforehand' },
						{ value: 'lagging', text: 'Lagging: it tells afterwards' },
					]}
					onChange={(indicator) => set({ indicator })}
				/>
				<TextField
					label="Target"
					hint="“at least 3 % by June”"
					value={kpi.target}
					onInput={(target) => set({ target })}
				/>
				{(['marketing', 'it'] as const).map((side) => (
					<TextField
						key={side}
						label={`Who answers for it (${names[side]})`}
						value={kpi.owners[side]}
						onInput={(owner) => set({ owners: { ...kpi.owners, [side]: owner } })}
					/>
				))}
			</div>
			<PickConcept
				label="Figure of the other side that it meets"
				value={kpi.pairedWith}
				except={props.conceptId}
				fits={({ concept }) => concept.kind === 'kpi'}
				onPick={(pairedWith) => set({ pairedWith })}
			/>
		</fieldset>
	);
}
