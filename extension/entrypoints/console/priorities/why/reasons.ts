import type { Move } from '@common-ground/shared/model/move.ts';

const USUAL = [
	'A date came closer',
	'A customer waits for it',
	'Something else needs it first',
	'It is smaller than we thought',
];

type Said = Pick<Move, 'reason' | 'kind' | 'n'>;

/** Reasons to choose from: what this team said lately when it moved something, then the usual ones. */
export function reasonsOf(moves: readonly Said[], most = 5): string[] {
	const said = moves
		.filter(({ kind }) => kind === 'moved')
		.sort((a, b) => (b.n ?? 0) - (a.n ?? 0))
		.map(({ reason }) => reason);
	return [...new Set([...[...new Set(said)].slice(0, 3), ...USUAL])].slice(0, most);
}
