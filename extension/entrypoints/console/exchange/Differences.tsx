import type { Difference } from '@common-ground/shared/exchange/merge.ts';

/** What would become of what. */
export const Differences = ({ of }: { of: readonly Difference[] }) => (
	<ul>
		{of.map(({ what, before, after }) => (
			<li key={what}>
				<span class="soft">{what}:</span> {before && <del>{before}</del>} <ins>{after}</ins>
			</li>
		))}
	</ul>
);
