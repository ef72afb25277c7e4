import type { Difference } from '@common-ground/shared/exchange/merge.ts';
import { sideNames } from '../../../ui/data/team.ts';

/** “definition.it” in words: “definition, IT”. */
const said = (what: string): string =>
	what
		.replace('.marketing', `, ${sideNames.value.marketing}`)
		.replace('.it', `, ${sideNames.value.it}`)
		.replace('subjectField', 'subject')
		.replace('falseFriend', 'false friend')
		.replace('kpi.', 'KPI ');

/** What would become of what. */
export const Differences = ({ of }: { of: readonly Difference[] }) => (
	<ul>
		{of.map(({ what, before, after }) => (
			<li key={what}>
				<span class="soft">{said(what)}:</span> {before && <del>{before}</del>} <ins>{after}</ins>
			</li>
		))}
	</ul>
);
