import type { Draft } from './draft.ts';

/** A text of a draft that two people may write at once, by its path. */
export type TextPath = (typeof TEXT_PATHS)[number];

export const TEXT_PATHS = [
	...(['definition.marketing', 'definition.it', 'changes.marketing', 'changes.it'] as const),
	...(['example', 'falseFriend', 'advice', 'subjectField', 'source'] as const),
	...(['kpi.formula', 'kpi.unit', 'kpi.sourceSystem', 'kpi.target'] as const),
	...(['kpi.owners.marketing', 'kpi.owners.it'] as const),
] as const;

/** What stands at a path of a draft. */
export function textAt(draft: Draft, path: TextPath): string {
	let value: unknown = draft;
	for (const key of path.split('.')) value = (value as Record<string, unknown>)[key];
	return value as string;
}

/** The draft with another text at a path. */
export const withText = (draft: Draft, path: TextPath, text: string): Draft =>
	replaced(draft, path.split('.'), text) as Draft;

function replaced(value: object, [key = '', ...rest]: string[], text: string): object {
	const inner = (value as Record<string, object>)[key] ?? {};
	return { ...value, [key]: rest.length === 0 ? text : replaced(inner, rest, text) };
}
