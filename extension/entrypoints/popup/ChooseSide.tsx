import { ask } from '../../messaging/client.ts';
import { Button } from '../../ui/button/Button.tsx';
import { sideNames } from '../../ui/data/team.ts';
import { SideBadge } from '../../ui/side/SideBadge.tsx';

/** Until a side is chosen nobody knows which words are foreign to the reader. */
export const ChooseSide = () => (
	<section class="part stack tight" aria-labelledby="side-title">
		<h2 id="side-title">Which side do you work on?</h2>
		<div class="row">
			{(['marketing', 'it'] as const).map((side) => (
				<Button key={side} onClick={() => void ask('settings.set', { side })}>
					<SideBadge side={side} names={sideNames.value} /> {sideNames.value[side]}
				</Button>
			))}
		</div>
	</section>
);
