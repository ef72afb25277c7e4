import type { PerspectiveCard } from '@common-ground/shared/model/perspective.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { CardForm } from './CardForm.tsx';
import { maySpeak } from './may.ts';

const NAMES = { priority: 'Add what moves you', pressure: 'Add what weighs on you' };

/** One more card of one's own side. */
export function AddCard({ kind, side }: { kind: PerspectiveCard['kind']; side: Side }) {
	const [adding, setAdding] = useState(false);
	if (!maySpeak(side)) return null;
	return adding ? (
		<CardForm kind={kind} side={side} onEnd={() => setAdding(false)} />
	) : (
		<div class="row">
			<Button onClick={() => setAdding(true)}>
				<Plus size={15} aria-hidden="true" /> {NAMES[kind]}
			</Button>
		</div>
	);
}
