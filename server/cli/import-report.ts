import type { Plan, Planned } from '@common-ground/shared/exchange/plan.ts';

/** Entries of each kind that are shown. */
const SHOWN = 10;

/** What an import would do, for people at a terminal. */
export function reportOf({ items, refused, notes, counts }: Plan): string {
	const of = (kind: Planned['kind']): Planned[] => items.filter((item) => item.kind === kind);
	return [
		`${counts.added} added, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.conflicting} conflicting, ${counts.refused} refused`,
		...notes.map((note) => `Note: ${note}`),
		...listed('Added', of('added').map(addedLine)),
		...listed('Changed', of('changed').flatMap(changedLines)),
		...listed(
			'Conflicting: the team changed these since; they stay as they are, unless --overwrite',
			of('conflicting').flatMap(changedLines),
		),
		...listed(
			'Refused',
			refused.map(
				({ row, column, message }) => `row ${row}${column ? `, ${column}` : ''}: ${message}`,
			),
		),
	].join('\n');
}

const addedLine = (item: Planned): string =>
	`row ${item.row}: ${item.name}${item.kind === 'added' && item.status !== 'approved' ? ` (${item.status.replace('_', ' ')})` : ''}`;

function changedLines(item: Planned): string[] {
	if (item.kind !== 'changed' && item.kind !== 'conflicting') return [];
	return item.differences.map(
		({ what, before, after }) =>
			`row ${item.row}: ${item.name}, ${what}: “${shortened(before)}” → “${shortened(after)}”`,
	);
}

function listed(title: string, lines: readonly string[]): string[] {
	if (lines.length === 0) return [];
	const more = lines.length > SHOWN ? [`  … and ${lines.length - SHOWN} more`] : [];
	return [`${title}:`, ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...more];
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
