import type { VNode } from 'preact';
import { clipPathOf } from '../priority/geometry.ts';
import type { Line, Piece, Replaced } from './lines.ts';
import type { Placed } from './place.ts';
import type { TextStyle } from './styles.ts';

export interface LineActions {
	onPoint(word: Replaced | undefined, at?: DOMRect): void;
	onOpen(word: Replaced, at: { x: number; y: number }): void;
}

interface LinesProps {
	placed: readonly Placed[];
	theme: 'light' | 'dark';
	actions: LineActions;
}

/**
 * The lines of the page, set anew and laid over themselves. Nothing for screen readers: they have the
 * page's own text, the marked words by keyboard, and the list of the page's words.
 */
export function Lines({ placed, theme, actions }: LinesProps) {
	return (
		<div class="mile-lines" aria-hidden="true" style={{ 'color-scheme': theme }}>
			{placed.map(({ slot, line, x, y, height, cut }) => (
				<div
					key={slot}
					class="mile-line"
					style={{
						transform: `translate(${x}px, ${y}px)`,
						width: `${line.width}px`,
						height: `${height}px`,
						'line-height': `${height}px`,
						...strut(line.pieces[0]?.style),
						background: line.ground || 'Canvas',
						'clip-path': clipPathOf(cut),
					}}
				>
					{textOf(line, actions)}
				</div>
			))}
		</div>
	);
}

const texts = new WeakMap<Line, VNode>();

/** The same as long as the line is: while the page scrolls, nothing inside it is compared. */
function textOf(line: Line, actions: LineActions): VNode {
	const known = texts.get(line);
	if (known) return known;
	const text = (
		<>
			{line.pieces.map((piece, i) => (
				<Text key={i} piece={piece} scale={line.scale} actions={actions} />
			))}
		</>
	);
	texts.set(line, text);
	return text;
}

/** The line's own font: letters that are set smaller stand on the same ground. */
const strut = (style: TextStyle | undefined): Partial<TextStyle> => {
	if (!style) return {};
	const { fontFamily, fontSize, fontStyle, fontWeight } = style;
	return { fontFamily, fontSize, fontStyle, fontWeight };
};

interface TextProps {
	piece: Piece;
	scale: number;
	actions: LineActions;
}

function Text({ piece: { text, style, of }, scale, actions }: TextProps) {
	const { fontSize, fontStyle, ...rest } = style;
	const isGloss = of?.instead.kind === 'gloss';
	const set = {
		...rest,
		fontStyle: isGloss ? 'italic' : fontStyle,
		fontSize: `${Number.parseFloat(fontSize) * scale}px`,
	};
	if (!of || text === '') return <span style={set}>{text}</span>;
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: hidden from whoever needs keys; they go to the word itself
		<span
			class="mile-word"
			style={set}
			onMouseEnter={(event) => actions.onPoint(of, event.currentTarget.getBoundingClientRect())}
			onMouseLeave={() => actions.onPoint(undefined)}
			onClick={({ clientX: x, clientY: y }) => actions.onOpen(of, { x, y })}
		>
			{text}
		</span>
	);
}
