import { FILLED_IN } from './fields.ts';
import type { ReferenceTeam } from './reference.ts';
import type { Rule } from './reference-rules.ts';

type Word = Record<string, unknown>;

/** What members think of words, which ones they ask for, and which two are one. */
export const wordRules = (curates: (team: ReferenceTeam, turn: Parameters<Rule>[1]) => boolean) =>
	({
		'concept.vote'(team, turn, { id, vote }) {
			if (!team.get('concept', id)) return false;
			const key = `${id}~${turn.memberId}`;
			if (vote === 1) team.make('vote', key, { conceptId: id, by: turn.memberId });
			else team.delete(turn, 'vote', key);
			return true;
		},
		'request.ask'(team, turn, { text, side }) {
			if (team.get('member', turn.memberId)?.side !== side && !curates(team, turn)) return false;
			const id = `${side}~${text}`;
			if (!team.get('request', id)) team.make('request', id, { text, side, state: 'open' });
			team.make('asker', `${id}~${turn.memberId}`, { requestId: id, by: turn.memberId });
			return true;
		},
		'request.withdraw'(team, turn, { id }) {
			team.delete(turn, 'asker', `${id}~${turn.memberId}`);
			const isAsked = team.all('asker').some(({ requestId }) => requestId === id);
			if (!isAsked && team.get('request', id)) team.delete(turn, 'request', id);
			return true;
		},
		'concept.merge'(team, turn, { id, into }) {
			const [from, to] = [team.get('concept', id), team.get('concept', into)];
			if (!curates(team, turn) || !from || !to || id === into) return false;
			if (from.mergedInto || to.mergedInto || to.status === 'rejected') return false;
			if (from.status === 'approved' && to.status !== 'approved') return false;
			moveWords(team, turn, id, into);
			const missing = (FILLED_IN.concept ?? []).filter((field) => !to[field] && from[field]);
			const filled = Object.fromEntries(missing.map((field) => [field, from[field]]));
			team.write(turn, 'concept', into, filled);
			team.write(turn, 'concept', id, { status: 'retired', mergedInto: into });
			return true;
		},
	}) satisfies Record<string, Rule>;

function moveWords(team: ReferenceTeam, turn: Parameters<Rule>[1], id: string, into: string): void {
	const words = [...team.things]
		.filter(([key]) => key.startsWith('term/'))
		.map(([key, { fields }]) => ({ id: key.slice('term/'.length), word: fields as Word }));
	const there = words
		.filter(({ word }) => word.conceptId === into)
		.map(({ word }) => ({ ...word }));
	for (const { id: termId, word } of words.filter((one) => one.word.conceptId === id)) {
		const isThere = there.some(
			({ text, side }) => text === word.text && (side === word.side || side === 'shared'),
		);
		const isSecond = there.some(({ status, side }) => status === 'preferred' && side === word.side);
		const status = word.status === 'preferred' && isSecond ? 'admitted' : word.status;
		if (!isThere) team.write(turn, 'term', termId, { conceptId: into, status });
	}
}
