import type { Priority } from '@common-ground/shared/model/priority.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button/Button.tsx';
import { counted } from '../../../../ui/status/words.ts';
import { linkTo } from '../../places.ts';

/** What is parked, done or dropped, folded away: with what was said of it. */
export function Aside(props: { one: string; many: string; priorities: readonly Priority[] }) {
	const { priorities } = props;
	const [shown, setShown] = useState(50);
	if (priorities.length === 0) return null;
	return (
		<details class="closed">
			<summary>{counted(priorities.length, props.one, props.many)}</summary>
			<ul>
				{priorities.slice(0, shown).map(({ id, title, state, refusal, lesson }) => (
					<li key={id} class="break">
						<a href={linkTo('priorities', id)}>{title}</a>{' '}
						{state !== 'active' && <span class="soft">{state}</span>}
						{refusal && <p class="small">Not now: {refusal.reason}</p>}
						{refusal?.alternative && <p class="small">Instead: {refusal.alternative}</p>}
						{lesson && <p class="small">It taught: {lesson}</p>}
					</li>
				))}
			</ul>
			{priorities.length > shown && (
				<Button look="quiet" onClick={() => setShown(shown + 200)}>
					Show more
				</Button>
			)}
		</details>
	);
}
