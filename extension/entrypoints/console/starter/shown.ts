import type { WordSwap } from '@common-ground/shared/mutations/starter.ts';
import { nameOf } from '../../../features/lookup/entry.ts';
import { entryOf } from '../../../ui/data/glossary.ts';

/** A field's value as a person reads it. */
export function shownText(value: unknown): string {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map(conceptName).join(', ');
	if (typeof value !== 'object' || value === null) return '';
	return Object.values(value).map(conceptName).join(' · ');
}

/** A concept's name where the team has it; any other text as it is. */
export function conceptName(text: string): string {
	const entry = entryOf(text);
	return entry ? nameOf(entry) : isId(text) ? text.slice(3).replaceAll('-', ' ') : text;
}

/** A new one that is not here yet goes by its id's words. */
const isId = (text: string): boolean => text.startsWith('sp-');

/** “adds preview site; removes test copy”. */
export function wordsText(words: readonly WordSwap[]): string {
	const texts = (some: readonly WordSwap[]): string =>
		some.flatMap(({ to }) => to?.text ?? []).join(', ');
	const added = texts(words.filter(({ was, to }) => was === '-' && to));
	const changed = texts(words.filter(({ was, to }) => was !== '-' && to));
	const removed = words.filter(({ to }) => !to).length;
	return [
		added && `adds ${added}`,
		changed && `changes how ${changed} is used`,
		removed > 0 && `removes ${removed}`,
	]
		.filter(Boolean)
		.join('; ');
}
