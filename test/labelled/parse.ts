/** A place in a text that should be marked; offsets are UTF-16 code units of the plain text. */
export interface Label {
	start: number;
	end: number;
	concept: string;
}

/** A sentence with the marks that a careful colleague would want in it. */
export interface Labelled {
	id: string;
	/** An adapter id or a host, where it matters or helps. */
	site?: string;
	/** Without the labels' brackets, as it would stand on a page. */
	text: string;
	labels: Label[];
}

/** One line of the JSON lines. Brackets that hold no concept's id are text. Throws on what is no JSON object with an id and a text. */
export function parseLabelled(line: string): Labelled {
	const { id, site, text } = JSON.parse(line) as Record<string, unknown>;
	if (typeof id !== 'string' || typeof text !== 'string') throw new Error(`No sentence: ${line}`);
	return { id, ...(typeof site === 'string' ? { site } : {}), ...withoutBrackets(text) };
}

/** All lines of a file's content; empty lines are skipped. */
export const parseAllLabelled = (content: string): Labelled[] =>
	content
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map(parseLabelled);

const LABEL = /\[([^[\]]+)\]\((sp-[a-z0-9-]+)\)/g;

function withoutBrackets(written: string): Pick<Labelled, 'text' | 'labels'> {
	const labels: Label[] = [];
	let text = '';
	let read = 0;
	for (const { 0: whole, 1: surface = '', 2: concept = '', index } of written.matchAll(LABEL)) {
		text += written.slice(read, index);
		labels.push({ start: text.length, end: text.length + surface.length, concept });
		text += surface;
		read = index + whole.length;
	}
	return { text: text + written.slice(read), labels };
}
