import { SaxesParser } from 'saxes';
import { UnreadableFile } from './reading.ts';

/** An element that was read whole. */
export interface Element {
	/** Without its prefix. */
	name: string;
	attributes: Readonly<Record<string, string>>;
	/** Text in it, that of its inner elements included. */
	text: string;
	/** The line where it begins, from 1. */
	line: number;
	parent: Element | undefined;
}

/** Far deeper than any honest file. */
const DEEPEST = 40;
/** Characters given to the parser at once. */
const PIECE = 1 << 16;

/**
 * Reads XML as a stream of elements, each when it ends; `closed` sees inner ones before the one around them. Document
 * types are refused, and with them every entity but XML's own five: none is expanded and nothing is fetched.
 * @throws {UnreadableFile} with line and place at the first mistake
 */
export function readElements(
	text: string,
	{ opened, closed }: { opened(element: Element): void; closed(element: Element): void },
): void {
	const parser = new SaxesParser({ xmlns: false, position: true });
	let current: Element | undefined;
	let depth = 0;
	const stop = (message: string): never => {
		throw new UnreadableFile(`${message} (character ${parser.column})`, parser.line);
	};
	parser.on('doctype', () =>
		stop(
			'A document type (<!DOCTYPE …>) stands here. It can make a file harmful, so it is refused: delete it.',
		),
	);
	parser.on('error', (error) =>
		// It says the place in its own way: “12:3: text content is not allowed”.
		stop(`This is no well-formed XML: ${error.message.replace(/^[\d:]+\s*/, '')}.`),
	);
	parser.on('opentag', ({ name, attributes }) => {
		if (++depth > DEEPEST) stop('Elements are nested too deeply here.');
		const line = parser.line;
		current = {
			name: localName(name),
			attributes: attributes as Record<string, string>,
			text: '',
			line,
			parent: current,
		};
		opened(current);
	});
	const take = (piece: string): void => {
		if (current) current.text += piece;
	};
	parser.on('text', take);
	parser.on('cdata', take);
	parser.on('closetag', () => {
		const element = current;
		if (!element) return;
		depth--;
		current = element.parent;
		closed(element);
		// Highlighted words within a text are part of it.
		if (current && INLINE.has(element.name)) current.text += element.text;
	});
	for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
	parser.close();
}

const INLINE: ReadonlySet<string> = new Set(['hi', 'foreign', 'sc', 'ec', 'ph']);

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
