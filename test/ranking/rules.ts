import type { Move } from '@common-ground/shared/model/move.ts';
import { byRank, type Priority } from '@common-ground/shared/model/priority.ts';

export const CAPS = { bigBetCap: 3, activeCap: 2, pilotCap: 2 } as const;

/** What the rules are about; said anew here, for it must not come from what is tested. */
export interface Standing {
	id: string;
	list: string;
	rank: string;
	bet: string;
	state: string;
	underWay: boolean;
}

export const standingOf = ({ id, list, rank, bet, state, underWay }: Priority): Standing => ({
	...{ id, list, rank, bet, state, underWay: underWay === true },
});

/** What is wrong with the lists as they stand at one moment. */
export function wrongWith(all: readonly Standing[]): string[] {
	return ['marketing', 'it', 'shared'].flatMap((list) => {
		const active = all.filter((one) => one.list === list && one.state === 'active');
		const ranks = new Set(active.map(({ rank }) => rank));
		const bets = active.filter(({ bet }) => bet === 'big').length;
		const underWay = active.filter((one) => one.underWay).length;
		return [
			...(ranks.size < active.length ? [`Two of ${list} have one rank.`] : []),
			...(bets > CAPS.bigBetCap ? [`${list} has ${bets} big bets.`] : []),
			...(underWay > CAPS.activeCap ? [`${underWay} of ${list} are under way.`] : []),
		];
	});
}

export const pilotsOver = (all: readonly Priority[]): string[] => {
	const running = all.filter((p) => p.state === 'active' && p.bet !== 'parked' && p.pilot);
	return running.length > CAPS.pilotCap ? [`${running.length} pilots run.`] : [];
};

/** Plays the journal from its beginning: what was wrong after any of its lines, and how all stands at its end. */
export function played(moves: readonly Move[]): { wrong: string[]; end: Standing[] } {
	const all = new Map<string, Standing>();
	const wrong: string[] = [];
	const lines = moves.toSorted((a, b) => (a.n ?? 0) - (b.n ?? 0));
	for (const [index, line] of lines.entries()) {
		const where = `Line ${line.n}, ${line.kind}: `;
		if (line.n !== index + 1) wrong.push(`${where}the numbers have a gap.`);
		if (!line.reason.trim()) wrong.push(`${where}it has no reason.`);
		const { from, to } = line;
		const before = all.get(line.priorityId);
		if (from !== (before && before.list === line.list ? placeOf(all, before) : null))
			wrong.push(`${where}it did not stand at ${from}.`);
		for (const [id, rank] of line.respaced ?? []) {
			const other = all.get(id);
			if (other) all.set(id, { ...other, rank });
		}
		if (line.wentTo) continue;
		all.set(line.priorityId, after(before, line));
		const now = all.get(line.priorityId);
		if (now && to !== placeOf(all, now)) wrong.push(`${where}it does not stand at ${to}.`);
		wrong.push(...wrongWith([...all.values()]).map((what) => where + what));
	}
	return { wrong, end: [...all.values()] };
}

function after(before: Standing | undefined, { priorityId: id, ...line }: Move): Standing {
	const { list, rank, bet, state, kind } = line;
	const worked = state === 'active' && bet !== 'parked';
	const underWay = kind === 'started' || (kind !== 'paused' && before?.underWay === true);
	return { id, list, rank, bet, state, underWay: worked && underWay };
}

function placeOf(all: ReadonlyMap<string, Standing>, { id, list }: Standing): number | null {
	const ranked = [...all.values()]
		.filter((one) => one.list === list && one.state === 'active' && one.bet !== 'parked')
		.sort(byRank);
	const at = ranked.findIndex((one) => one.id === id);
	return at < 0 ? null : at + 1;
}
