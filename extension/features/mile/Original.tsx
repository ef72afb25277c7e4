import type { Replaced } from './lines.ts';

interface OriginalProps {
	word: Replaced;
	/** Where the replacement stands. */
	at: DOMRect;
}

/** The page's own word, and all of its explanation, below the replacement that is pointed at. */
export function Original({ word: { mark, instead }, at }: OriginalProps) {
	const { clientWidth, clientHeight } = document.documentElement;
	const below = at.bottom + TALL < clientHeight;
	const left = Math.max(EDGE, Math.min(at.left, clientWidth - WIDE - EDGE));
	return (
		<div
			class="mile-original"
			aria-hidden="true"
			style={{
				left: `${left}px`,
				...(below
					? { top: `${at.bottom + GAP}px` }
					: { bottom: `${clientHeight - at.top + GAP}px` }),
			}}
		>
			<strong>{mark.word}</strong>
			{instead.full !== '' && <span>{instead.full}</span>}
		</div>
	);
}

const GAP = 4;
const EDGE = 8;
const WIDE = 280;
const TALL = 110;
