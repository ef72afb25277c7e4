import { diffWordsWithSpace } from 'diff';
import type { Entry } from '../../../features/lookup/entry.ts';
import { nameOf } from '../../../features/lookup/entry.ts';
import { entryOf } from '../../../ui/data/glossary.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { fieldLabel } from '../../../ui/refused/written.ts';
import { type Difference, differences } from './differences.ts';
import { EXTRA_LABELS } from './words.ts';

/** Two versions, field by field; what went is struck out, what came is marked, and both are said. */
export function Changes({ from, to }: { from: Entry | undefined; to: Entry | undefined }) {
	const found = differences(from, to, nameOfId);
	if (found.length === 0) return <p class="soft">People see no difference between these two.</p>;
	return (
		<dl class="changes">
			{found.map((one) => (
				<div key={one.field}>
					<dt>{EXTRA_LABELS[one.field] ?? fieldLabel(one.field, sideNames.value)}</dt>
					<dd class="break">
						<Marked {...one} />
					</dd>
				</div>
			))}
		</dl>
	);
}

const Marked = ({ from, to }: Difference) => (
	<>
		{diffWordsWithSpace(from, to).map(({ value, added, removed }, at) => {
			const key = `${at} ${value}`;
			if (added) return <ins key={key}>{value}</ins>;
			return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>;
		})}
	</>
);

function nameOfId(id: string): string {
	const entry = entryOf(id);
	return entry ? nameOf(entry) : 'a term that is not here any more';
}
