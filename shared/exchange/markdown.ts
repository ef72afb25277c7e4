import { isPublished } from '../model/concept.ts';
import { byText, type TeamEntry } from './entry.ts';

interface Titled {
	name: string;
	/** What the team calls its sides. */
	sideNames: { marketing: string; it: string };
}

/** The glossary to read, as Markdown: what everyone is shown, by the alphabet. */
export function* writeMarkdown(
	entries: readonly TeamEntry[],
	{ name, sideNames }: Titled,
): Generator<string> {
	yield `# ${plain(name)}\n`;
	const shown = entries
		.filter(({ status, terms }) => isPublished(status) && terms.length > 0)
		.map((entry) => ({ entry, title: entry.terms[0]?.text ?? '' }))
		.sort(
			(a, b) =>
				byText(a.title.toLowerCase(), b.title.toLowerCase()) || byText(a.entry.id, b.entry.id),
		);
	for (const { entry, title } of shown) yield entryText(entry, title, sideNames);
}

function entryText(
	{ terms, fields }: TeamEntry,
	title: string,
	names: Titled['sideNames'],
): string {
	const also = terms.slice(1).filter(({ status }) => status !== 'deprecated');
	const not = terms.filter(({ status }) => status === 'deprecated');
	const sides = (['marketing', 'it'] as const).flatMap((side) => [
		line(`For ${names[side]}`, fields[`definition.${side}`]),
		line(`What it changes for ${names[side]}`, fields[`changes.${side}`]),
	]);
	return [
		`\n## ${plain(title)}\n\n`,
		line('Also', also.map(({ text }) => text).join(', ')),
		line('Do not say', not.map(({ text }) => text).join(', ')),
		...sides,
		line('Careful', fields.falseFriend),
		line('Advice', fields.advice),
		line('Formula', fields['kpi.formula']),
		line('Example', fields.example),
	].join('');
}

const line = (label: string, text = ''): string =>
	text ? `- **${plain(label)}:** ${plain(text)}\n` : '';

/** Text that no reader of Markdown takes for anything else. */
const plain = (text: string): string =>
	text
		.replace(/\s+/gu, ' ')
		.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
		.trim();
