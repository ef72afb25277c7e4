import { Minus, PenLine } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { WritingWord } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Item, type ItemActions } from './Item.tsx';
import type { Place } from './place.ts';
import { titleOf } from './words.ts';

export interface ListProps extends ItemActions {
	words: readonly WritingWord[];
	/** The other side, as the team calls it. */
	side: string;
	open: boolean;
	place: Place;
	onOpen: (open: boolean) => void;
	onOff: (everywhere: boolean) => void;
	/** Escape: back to where one wrote. */
	onLeave: () => void;
}

/** As it is written for people. */
export const KEYS = 'Alt + Shift + Enter';

/** The list beside the editor, or its small button. A press in it leaves the focus where one writes. */
export function List(props: ListProps) {
	const { words, side, open, place, onOpen, onLeave } = props;
	const title = titleOf(words, side);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it only keeps a press from taking the focus
		<div
			class="writing"
			style={{ left: `${place.left}px`, top: `${place.top}px`, width: `${place.width}px` }}
			onMouseDown={(event) => event.preventDefault()}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.preventDefault();
				onLeave();
			}}
		>
			{open ? (
				<section
					class="writing-list"
					aria-label="While you write"
					style={{ 'max-height': `${place.maxHeight}px` }}
				>
					<header>
						<h2>{title}</h2>
						<Button look="quiet" label="Make this small" onClick={() => onOpen(false)}>
							<Minus size={16} aria-hidden="true" />
						</Button>
					</header>
					<ul>
						{words.map((word) => (
							<Item key={`${word.conceptId} ${word.word}`} {...props} word={word} />
						))}
					</ul>
					<Foot onOff={props.onOff} />
				</section>
			) : (
				<button
					type="button"
					class="writing-chip"
					aria-expanded={false}
					title={`Go there: ${KEYS}`}
					onClick={() => onOpen(true)}
				>
					<PenLine size={14} aria-hidden="true" />
					{title}
				</button>
			)}
		</div>
	);
}

function Foot({ onOff }: Pick<ListProps, 'onOff'>) {
	const [choosing, setChoosing] = useState(false);
	return (
		<footer>
			{choosing ? (
				<>
					<span>Not while I write:</span>
					<Button onClick={() => onOff(false)}>on this site</Button>
					<Button onClick={() => onOff(true)}>anywhere</Button>
					<Button look="quiet" onClick={() => setChoosing(false)}>
						Back
					</Button>
				</>
			) : (
				<>
					<Button look="quiet" onClick={() => setChoosing(true)}>
						Not while I write
					</Button>
					<kbd>{KEYS}</kbd>
				</>
			)}
		</footer>
	);
}
