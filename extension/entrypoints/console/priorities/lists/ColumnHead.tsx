import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { Plus } from 'lucide-preact';
import { Button } from '../../../../ui/button/Button.tsx';
import { mayCurate, team } from '../../../../ui/data/team.ts';
import { Notice } from '../../../../ui/status/Notice.tsx';
import { go } from '../../route.ts';
import { newIn } from '../places.ts';
import { squeeze } from './squeeze.ts';

/** Whose list it is, how much of its caps is taken, and a calm word where ordinary ones pile up. */
export function ColumnHead(props: {
	list: SideOrShared;
	name: string;
	order: readonly Priority[];
}) {
	const { list, name, order } = props;
	const { bigBetCap, activeCap } = team.value ?? {};
	const bets = order.filter(({ bet }) => bet === 'big').length;
	const underWay = order.filter((one) => one.underWay).length;
	const nudge = squeeze(order);
	return (
		<header class="column-head stack tight">
			<div class="row">
				<h2 class="spread">{name}</h2>
				{mayCurate.value && (
					<Button
						look="quiet"
						label={`Add to the list: ${name}`}
						onClick={() => go('priorities', newIn(list))}
					>
						<Plus size={16} aria-hidden="true" />
					</Button>
				)}
			</div>
			<p class="soft small">
				{bigBetCap !== undefined && <span>{`${bets} of ${bigBetCap} big bets taken.`}</span>}{' '}
				{activeCap === undefined ? (
					underWay > 0 && <span>{`${underWay} under way.`}</span>
				) : (
					<span>{`${underWay} of ${activeCap} under way.`}</span>
				)}
			</p>
			{nudge && <Notice tone="plain">{nudge}</Notice>}
		</header>
	);
}
