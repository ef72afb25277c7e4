import { slope } from '@common-ground/shared/charts/slope.ts';
import type { Divergence } from '@common-ground/shared/ranking/divergence.ts';
import { divergenceSlope } from '@common-ground/shared/ranking/divergence-chart.ts';
import { linkTo } from '../places.ts';
import { go } from '../route.ts';

/** The two lists with their links. What is pressed opens its priority; the table under it has the same as links. */
export function SlopeChart(props: {
	found: Pick<Divergence, 'left' | 'right' | 'pairs'>;
	names: { left: string; right: string };
}) {
	const { left, right } = props.names;
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer; its table has links
		// biome-ignore lint/a11y/useKeyWithClickEvents: its table has links
		<div class="slope-chart" onClick={open}>
			{slope({
				...divergenceSlope(props.found, props.names),
				...{ id: 'divergence', caption: `${left} and ${right}, by rank` },
				cell: ({ id, label }) => <a href={linkTo('priorities', id)}>{label}</a>,
			})}
			<ul class="key soft small">
				<li>● joins what is the same, an arrow points at what is helped.</li>
				<li>Steep lines: far apart. Dashed lines: a big bet here, parked there.</li>
			</ul>
		</div>
	);
}

function open({ target, currentTarget, clientX }: MouseEvent): void {
	if (!(target instanceof Element) || !(currentTarget instanceof Element)) return;
	const row = target.closest('[data-id]')?.getAttribute('data-id');
	const line = target.closest('[data-left]');
	const box = currentTarget.querySelector('svg.plot')?.getBoundingClientRect();
	const end = box && clientX > box.left + box.width / 2 ? 'data-right' : 'data-left';
	const id = row ?? line?.getAttribute(end);
	if (id) go('priorities', id);
}
