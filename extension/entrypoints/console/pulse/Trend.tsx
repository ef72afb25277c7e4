import { pulseTrend } from '@common-ground/shared/pulse/plots.ts';
import type { PulseResult } from '@common-ground/shared/pulse/results.ts';
import { useState } from 'preact/hooks';
import { sideNames } from '../../../ui/data/team.ts';
import { Select } from '../../../ui/field/Select.tsx';

/** How one answer moved over the rounds. */
export function Trend({ results }: { results: readonly PulseResult[] }) {
	const rows = results.at(-1)?.rows ?? [];
	const [rowId, setRowId] = useState(rows[0]?.id ?? '');
	return (
		<section class="stack" aria-label="Over time">
			<Select
				label="Over time"
				value={rowId}
				options={rows.map(({ id, label }) => ({ value: id, text: label }))}
				onChange={setRowId}
			/>
			{pulseTrend(results, rowId, sideNames.value, 'pulse-trend')}
		</section>
	);
}
