import { isInteractive } from '../glossary/interactive.ts';

/** Milliseconds that the pointer rests on words before their note is meant: longer than for a marked word. */
const REST = 400;

interface NotePointer {
	/** Our host element: events inside it look like its own. */
	host: Element;
	signal: AbortSignal;
	/** Is there a note at all? Nothing is looked at where there is none. */
	isAny: () => boolean;
	/** Ids of the notes whose words are at a point of the window. */
	notesAt: (x: number, y: number) => string[];
	/** The pointer rests on them, or they were clicked or tapped where the page itself has no use for it. */
	onNotes: (ids: string[], by: 'hover' | 'press') => void;
	/** The pointer rests, or something was pressed, where no note is. */
	onAway: (isPress: boolean) => void;
}

/** Follows the pointer over the words of notes; a press takes nothing from the page. */
export function followPointer({
	host,
	signal,
	isAny,
	notesAt,
	onNotes,
	onAway,
}: NotePointer): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = ({ clientX, clientY }: PointerEvent, by: 'hover' | 'press'): void => {
		const ids = notesAt(clientX, clientY);
		if (ids.length > 0) onNotes(ids, by);
		else onAway(by === 'press');
	};
	const moved = (event: PointerEvent): void => {
		clearTimeout(timer);
		if (!isAny() || event.pointerType === 'touch' || event.buttons !== 0 || event.target === host)
			return;
		timer = setTimeout(() => look(event, 'hover'), REST);
	};
	const clicked = (event: PointerEvent): void => {
		clearTimeout(timer);
		if (!isAny() || event.target === host) return;
		const isPlain =
			event.button === 0 && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
		const isOurs = isPlain && !isInteractive(event.composedPath()[0] ?? null);
		if (isOurs && (getSelection()?.isCollapsed ?? true)) look(event, 'press');
		else onAway(true);
	};
	const listening = { signal, passive: true, capture: true } as const;
	document.addEventListener('pointermove', moved, listening);
	document.addEventListener('click', clicked, listening);
	signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
