import { isPublished } from '../model/concept.ts';
import { byText, type TeamEntry } from './entry.ts';

/** A file of an export that has several. */
export interface ExportedFile {
	/** With slashes, below the folder that people choose. */
	path: string;
	text: string;
}

const STYLE = 'CommonGround';

/**
 * For Vale (3.x): a vocabulary of the words that are right and of those that are not, and a rule that names the
 * right one for each that is not. Words that everyone is shown alone.
 */
export function valeFiles(entries: readonly TeamEntry[]): ExportedFile[] {
	const shown = entries.filter(({ status }) => isPublished(status));
	const words = shown.flatMap((entry) => entry.terms.map((term) => ({ term, entry })));
	const right = new Set(
		words.filter(({ term }) => term.status !== 'deprecated').map(({ term }) => term.text),
	);
	const wrong = words.filter(({ term }) => term.status === 'deprecated' && !right.has(term.text));
	const swaps = new Map(
		wrong.flatMap(({ term, entry }) => {
			const instead =
				entry.terms.find(({ status, side }) => status === 'preferred' && side === term.side) ??
				entry.terms.find(({ status }) => status === 'preferred');
			return instead ? [[term.text, instead.text]] : [];
		}),
	);
	const folder = `styles/config/vocabularies/${STYLE}`;
	return [
		{ path: '.vale.ini', text: INI },
		{ path: `${folder}/accept.txt`, text: listOf(right) },
		{ path: `${folder}/reject.txt`, text: listOf(wrong.map(({ term }) => term.text)) },
		{ path: `styles/${STYLE}/Terms.yml`, text: ruleOf(swaps) },
	];
}

const INI = `StylesPath = styles
MinAlertLevel = suggestion
Vocab = ${STYLE}

[*.{md,txt}]
BasedOnStyles = Vale, ${STYLE}
`;

/** A line of a vocabulary is a regular expression. */
const listOf = (words: Iterable<string>): string =>
	[...new Set(words)]
		.sort(byText)
		.map((word) => `${literally(oneLine(word))}\n`)
		.join('');

const ruleOf = (swaps: ReadonlyMap<string, string>): string =>
	[
		'extends: substitution',
		"message: \"Say '%s' instead of '%s'.\"",
		'level: warning',
		'ignorecase: false',
		swaps.size > 0 ? 'swap:' : 'swap: {}',
		...[...swaps]
			.sort(([a], [b]) => byText(a, b))
			.map(([wrong, right]) => `  ${inYaml(literally(oneLine(wrong)))}: ${inYaml(oneLine(right))}`),
		'',
	].join('\n');

const literally = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|#]/g, '\\$&');
const inYaml = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
