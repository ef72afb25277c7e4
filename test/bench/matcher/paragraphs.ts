/**
 * The paragraphs of English prose in a file of documentation: those of a Markdown file that are not
 * code, or those of the comments in a C or TypeScript file.
 */
export function paragraphsOf(name: string, content: string): string[] {
	const raw = name.endsWith('.md') ? content.replace(CODE_BLOCK, '\n\n') : comments(content);
	return raw.split(/\n\s*\n/).flatMap((paragraph) => {
		const plain = plainText(paragraph);
		return isProse(plain) ? [plain] : [];
	});
}

const CODE_BLOCK = /```[\s\S]*?(?:```|$)/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm;
const COMMENT_MARKS = /^\s*(?:\/\*+|\*\*?\/?|\/\/+)\s?|\*\/$/gm;

/** Each tag of a documentation comment begins a paragraph. */
const comments = (source: string): string =>
	(source.match(COMMENT) ?? [])
		.map((comment) => comment.replace(COMMENT_MARKS, ''))
		.join('\n\n')
		.replace(CODE_BLOCK, '\n\n')
		.replace(/\n(?=\s*@)/g, '\n\n');

/**
 * One line without markup. Ignorable characters go, typographic apostrophes and hyphens become plain:
 * our matcher reads them, the peers do not, and all shall give the same answers. A sentence that does
 * not end gets a full stop, so that no phrase reaches into the next paragraph.
 */
export function plainText(paragraph: string): string {
	const plain = paragraph
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/https?:\S+|<[^>]*>/g, ' ')
		.replace(/[`*#>|_]+/g, ' ')
		.replace(/\u00ad|[\u200b-\u200d]|\u2060|\ufeff|[\ufe00-\ufe0f]/g, '')
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/[\u2010\u2011]/g, '-')
		.replace(/\u0130/g, 'I')
		.replace(/\s+/g, ' ')
		.trim()
		.normalize('NFC');
	return /[.!?:;]$/.test(plain) ? plain : `${plain}.`;
}

const PLAIN_WORD = /^[("']?(?:[A-Za-z][a-z'-]+|[aI])[.,;:)"'?!]*$/;

/** Tables, lists of names and code have few plain words. */
function isProse(plain: string): boolean {
	const words = plain.split(' ');
	const known = words.filter((word) => PLAIN_WORD.test(word)).length;
	return known >= 6 && known / words.length >= 0.7;
}
