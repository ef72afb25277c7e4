/** What was begun and not saved, by what it would become. It lasts as long as the page: panels come and go. */
const drafts = new Map<string, string>();

export const draftOf = (name: string): string => drafts.get(name) ?? '';

export function keepDraft(name: string, text: string): void {
	if (text === '') drafts.delete(name);
	else drafts.set(name, text);
}
