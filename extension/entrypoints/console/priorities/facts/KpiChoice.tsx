import { X } from 'lucide-preact';
import { nameOf } from '../../../../features/lookup/entry.ts';
import { Button } from '../../../../ui/button/Button.tsx';
import { entryOf } from '../../../../ui/data/glossary.ts';
import { PickConcept } from '../../glossary/PickConcept.tsx';
import { linkTo } from '../../places.ts';

/** As many as the rule takes. */
const MOST = 12;

/** The KPIs of the glossary that a priority moves. */
export function KpiChoice(props: {
	kpis: readonly string[];
	readOnly: boolean;
	onKpis: (kpis: string[]) => void;
}) {
	const { kpis, readOnly, onKpis } = props;
	return (
		<div class="stack tight">
			{(kpis.length > 0 || readOnly) && (
				<p class="label" id="priority-kpis">
					KPIs that it moves
				</p>
			)}
			{kpis.length > 0 ? (
				<ul class="row wrap" aria-labelledby="priority-kpis">
					{kpis.map((id) => {
						const name = nameOfKpi(id);
						return (
							<li key={id} class="row related">
								<a href={linkTo('glossary', id)}>{name}</a>
								{!readOnly && (
									<Button
										look="quiet"
										label={`It does not move “${name}”`}
										onClick={() => onKpis(kpis.filter((other) => other !== id))}
									>
										<X size={14} aria-hidden="true" />
									</Button>
								)}
							</li>
						);
					})}
				</ul>
			) : (
				readOnly && <p class="soft">None is named.</p>
			)}
			{!readOnly && kpis.length < MOST && (
				<PickConcept
					label={kpis.length === 0 ? 'A KPI that it moves' : 'Another KPI that it moves'}
					value=""
					except=""
					fits={({ concept }) => concept.kind === 'kpi' && !kpis.includes(concept.id)}
					onPick={(id) => onKpis([...kpis, id])}
				/>
			)}
		</div>
	);
}

const nameOfKpi = (id: string): string => {
	const entry = entryOf(id);
	return entry ? nameOf(entry) : 'a KPI that is not here any more';
};
