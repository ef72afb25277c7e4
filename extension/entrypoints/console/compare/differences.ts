import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import { type Draft, draftOf } from '../glossary/draft.ts';
import { TEXT_PATHS, textAt } from '../glossary/draft-fields.ts';

/** What is different between two versions, as texts. */
export interface Difference {
	/** A path of `fieldLabel`, or `words`, `status`. */
	field: string;
	from: string;
	to: string;
}

/** What people see different, field by field; words one a line. `nameOfId` names other concepts. */
export function differences(
	from: Entry | undefined,
	to: Entry | undefined,
	nameOfId: (id: string) => string,
): Difference[] {
	const [before, after] = [textsOf(from, nameOfId), textsOf(to, nameOfId)];
	return Object.keys({ ...before, ...after }).flatMap((field) => {
		const [one, other] = [before[field] ?? '', after[field] ?? ''];
		return one === other ? [] : [{ field, from: one, to: other }];
	});
}

function textsOf(
	entry: Entry | undefined,
	nameOfId: (id: string) => string,
): Record<string, string> {
	if (!entry) return {};
	const draft = draftOf(entry);
	const { concept } = entry;
	return {
		words: draft.words.map(wordText).sort().join('\n'),
		...Object.fromEntries(TEXT_PATHS.map((path) => [path, textAt(draft, path)])),
		kind: draft.kind === 'term' ? '' : draft.kind,
		'kpi.indicator': concept.kpi ? draft.kpi.indicator : '',
		'kpi.pairedWith': draft.kpi.pairedWith && nameOfId(draft.kpi.pairedWith),
		broader: draft.broader && nameOfId(draft.broader),
		related: concept.related.map(nameOfId).sort().join('\n'),
		links: draft.links.map(({ url, title }) => `${title} ${url}`.trim()).join('\n'),
		status: concept.status,
	};
}

const wordText = ({ text, side, status, type, match }: Draft['words'][number]): string =>
	[
		text,
		`(${[side, status === 'preferred' ? '' : status, type === 'full' ? '' : type, match && JSON.stringify(match)].filter(Boolean).join(', ')})`,
	].join(' ');

/** What a version is called: its word then. */
export const versionName = (entry: Entry | undefined): string => (entry ? nameOf(entry) : '');
