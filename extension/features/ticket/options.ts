import type { Side } from '@common-ground/shared/model/side.ts';
import type { PriorityChip } from '../../messaging/replies.ts';

export interface OptionGroup {
	list: PriorityChip['list'];
	options: readonly PriorityChip[];
}

/** The lists in the order in which a member looks at them: shared, their own, the other's. */
export function groupsFor(priorities: readonly PriorityChip[], own: Side): OptionGroup[] {
	const order = ['shared', own, own === 'it' ? 'marketing' : 'it'] as const;
	return order
		.map((list) => ({
			list,
			options: priorities.filter((p) => p.list === list).sort((a, b) => a.rank - b.rank),
		}))
		.filter(({ options }) => options.length > 0);
}

/** Option ids in reading order; the empty one, "none", comes last. */
export const NONE = '';
export const idsOf = (groups: readonly OptionGroup[]): string[] => [
	...groups.flatMap(({ options }) => options.map(({ id }) => id)),
	NONE,
];

/** The option that a key leads to; undefined for keys that move nothing. */
export function moved(ids: readonly string[], active: string, key: string): string | undefined {
	const at = ids.indexOf(active);
	const last = ids.length - 1;
	const to: Record<string, number> = {
		ArrowDown: Math.min(at + 1, last),
		ArrowUp: Math.max(at - 1, 0),
		Home: 0,
		End: last,
	};
	const index = to[key];
	return index === undefined ? undefined : ids[index];
}

/** The next option whose title, or rank, begins with what is typed. */
export function typedAhead(
	groups: readonly OptionGroup[],
	active: string,
	typed: string,
): string | undefined {
	const all = groups.flatMap(({ options }) => options);
	const from = all.findIndex(({ id }) => id === active);
	const start = typed.length > 1 ? from : from + 1;
	const turned = [...all.slice(Math.max(start, 0)), ...all.slice(0, Math.max(start, 0))];
	const wanted = typed.toLocaleLowerCase();
	return turned.find(
		({ title, rank }) => title.toLocaleLowerCase().startsWith(wanted) || String(rank) === typed,
	)?.id;
}
