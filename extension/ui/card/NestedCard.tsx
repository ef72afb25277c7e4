import type { CardLink, CardModel } from '@common-ground/shared/card/model.ts';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isTyping } from '../keys/keymap.ts';
import { Card, type CardProps } from './Card.tsx';
import { Trail } from './Trail.tsx';
import type { Step } from './trail.ts';

export interface NestedCardProps extends Omit<CardProps, 'onLookUp'> {
	/** The card of another word. Rejects if it cannot be had. */
	look: (link: CardLink) => Promise<CardModel>;
}

/** A card whose own words can be looked up in their turn, in the same place, and the way back. */
export function NestedCard({ model, look, chosen, ...card }: NestedCardProps) {
	const root = useRef<HTMLDivElement>(null);
	const [steps, setSteps] = useState<readonly Step[]>([]);
	const [failed, setFailed] = useState('');
	const asked = useRef(0);
	/** Where the focus goes once the next card is there: to its word, or to the live word of this number. */
	const focusNext = useRef<number | 'word' | undefined>(undefined);
	const current = steps.at(-1)?.card ?? model;

	useLayoutEffect(() => {
		const next = focusNext.current;
		focusNext.current = undefined;
		if (next === undefined || !root.current) return;
		const word = root.current.querySelector<HTMLElement>('.card-word');
		const target = next === 'word' ? word : (liveWordsIn(root.current)[next] ?? word);
		openAround(target);
		target?.focus({ preventScroll: next === 'word' });
		// A new card is read from its top, whatever was scrolled to in the one before.
		if (next === 'word') root.current.firstElementChild?.scrollIntoView({ block: 'nearest' });
	}, [current]);

	const show = (next: readonly Step[], focus: number | 'word'): void => {
		// What has the focus is about to go: held here meanwhile, the card never seems to be left.
		root.current?.focus({ preventScroll: true });
		focusNext.current = focus;
		setFailed('');
		setSteps(next);
	};
	const lookUp = async (link: CardLink): Promise<void> => {
		const number = ++asked.current;
		const from = root.current ? liveWordsIn(root.current).indexOf(focusedIn(root.current)) : -1;
		try {
			const next = await look(link);
			if (number !== asked.current) return;
			if (next.senses.length > 0) show([...steps, { card: next, from }], 'word');
			else setFailed(`“${link.word}” is not in the glossary any more.`);
		} catch (error) {
			if (number === asked.current)
				setFailed(error instanceof Error ? error.message : String(error));
		}
	};
	const back = (by: number): void => {
		asked.current++;
		const left = steps.at(-by);
		if (left) show(steps.slice(0, -by), left.from < 0 ? 'word' : left.from);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		const isBack = event.key === 'Backspace' || (event.altKey && event.key === 'ArrowLeft');
		if (!isBack || steps.length === 0 || isTyping(event.target)) return;
		event.preventDefault();
		back(1);
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: a second way to what its back button does.
		<div
			ref={root}
			class="nested-card"
			data-depth={steps.length}
			tabIndex={-1}
			onKeyDown={onKeyDown}
		>
			{steps.length > 0 && <Trail first={model} steps={steps} onBack={back} />}
			<Card
				key={steps.length}
				{...card}
				model={current}
				chosen={steps.length === 0 ? chosen : undefined}
				onLookUp={(link) => void lookUp(link)}
			/>
			<p class="card-said" role="status">
				{failed}
			</p>
		</div>
	);
}

/** Of the card alone, not of the way to it. */
const liveWordsIn = (root: HTMLElement): HTMLElement[] => [
	...root.querySelectorAll<HTMLElement>('.card .live-word'),
];

const focusedIn = (root: HTMLElement): HTMLElement =>
	(root.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement;

/** A word under "More" has no place to put the focus while that is closed. */
function openAround(element: HTMLElement | null | undefined): void {
	const closed = element?.closest('details');
	if (closed) closed.open = true;
}
