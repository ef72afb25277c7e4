import type { CardModel } from '@common-ground/shared/card/model.ts';
import { ArrowLeft } from 'lucide-preact';
import { Button } from '../button/Button.tsx';
import { type Step, wayBack } from './trail.ts';

/** From which word one came here, and the way back. */
export function Trail(props: {
	first: CardModel;
	steps: readonly Step[];
	onBack: (steps: number) => void;
}) {
	const { first, steps, onBack } = props;
	const way = wayBack(first, steps);
	const isCut = way.length < steps.length;
	return (
		<nav class="card-trail" aria-label="Looked up from">
			<Button look="quiet" label="Back" onClick={() => onBack(1)}>
				<ArrowLeft size={14} aria-hidden="true" />
			</Button>
			<ol>
				{isCut && <li>…</li>}
				{way.map(({ word, stepsBack }) => (
					<li key={stepsBack}>
						<button type="button" class="live-word" onClick={() => onBack(stepsBack)}>
							{word}
						</button>
					</li>
				))}
			</ol>
		</nav>
	);
}
