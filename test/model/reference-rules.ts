import { ticketId } from '@common-ground/shared/model/ticket.ts';
import type { Entry } from './facts.ts';
import type { Fields } from './fields.ts';
import type { ReferenceTeam } from './reference.ts';
import { NOTE_RULES } from './reference-notes.ts';
import { ticketRules, touchTicket } from './reference-tickets.ts';
import { wordRules } from './reference-words.ts';

/** True where the change is carried out, false where it is refused. */
export type Rule = (team: ReferenceTeam, turn: Entry, args: Args) => boolean;
/** Of a change that the history holds; each rule knows its own. */
// biome-ignore lint/suspicious/noExplicitAny: these are JSON, and checked by what comes of them.
type Args = any;

/** In any list. */
const BIG_BETS = 3;

const roleOf = (team: ReferenceTeam, { memberId }: Entry) =>
	memberId === 'system' ? 'system' : team.get('member', memberId)?.role;
const curates = (team: ReferenceTeam, turn: Entry): boolean =>
	['translator', 'admin', 'system'].includes(String(roleOf(team, turn)));

const edit = (collection: string, team: ReferenceTeam, turn: Entry, args: Args): boolean => {
	if (!team.get(collection, args.id)) return false;
	team.write(turn, collection, args.id, flat(args.fields));
	return settle(team, turn, args.id, args.settles);
};

const decide =
	(fields: (args: Args) => Fields): Rule =>
	(team, turn, args) => {
		const concept = team.get('concept', args.id);
		if (!curates(team, turn) || !concept || concept.mergedInto) return false;
		team.write(turn, 'concept', args.id, fields(args));
		return true;
	};

const RULES: Readonly<Record<string, Rule>> = {
	'concept.suggest'(team, turn, args) {
		const { id, termId, text, side, type, definition } = args;
		if (team.get('concept', id) || team.get('term', termId)) return false;
		if (team.isDeleted('term', termId, turn)) return false;
		const suggestion = { by: turn.memberId };
		team.make('concept', id, { status: 'suggested', definition, suggestion });
		team.make('term', termId, { conceptId: id, text, side, type, status: 'preferred' });
		return true;
	},
	'concept.edit'(team, turn, args) {
		const concept = team.get('concept', args.id);
		const isOwn = concept?.status === 'suggested' && concept['suggestion.by'] === turn.memberId;
		return (isOwn || curates(team, turn)) && edit('concept', team, turn, args);
	},
	'concept.approve'(team, turn, args) {
		const concept = team.get('concept', args.id);
		if (!concept?.['definition.it'] && !concept?.['definition.marketing']) return false;
		return decide(() => ({ status: 'approved' }))(team, turn, args);
	},
	'concept.reject': decide(({ reason }) => ({ status: 'rejected', 'suggestion.reason': reason })),
	'concept.reopen': decide(() => ({ status: 'suggested', 'suggestion.reason': '' })),
	'term.add'(team, turn, args) {
		if (!curates(team, turn) || !team.get('concept', args.conceptId)) return false;
		if (team.get('term', args.id) || team.isDeleted('term', args.id, turn)) return false;
		team.make('term', args.id, args);
		return true;
	},
	'term.edit': (team, turn, args) => curates(team, turn) && edit('term', team, turn, args),
	'term.remove'(team, turn, { id }) {
		if (!curates(team, turn)) return false;
		const word = team.get('term', id);
		if (word) keepRemoved(team, id, word);
		team.delete(turn, 'term', id);
		return true;
	},
	'term.restore'(team, turn, { id }) {
		const kept = team.kept.get(`term:${id}`);
		if (!curates(team, turn) || team.get('term', id) || !kept) return false;
		team.make('term', id, kept.value);
		team.touch(turn, 'term', id);
		team.kept.delete(`term:${id}`);
		return true;
	},
	'known.add'(team, { memberId }, { conceptId }) {
		team.make('known', `${memberId}~${conceptId}`, { conceptId });
		return true;
	},
	'known.remove'(team, turn, { conceptId }) {
		team.delete(turn, 'known', `${turn.memberId}~${conceptId}`);
		return true;
	},
	'kept.drop'(team, turn, { id }) {
		const kept = team.kept.get(id);
		const isOfTicket = kept?.collection === 'ticket' || kept?.collection === 'why';
		if (kept?.collection === 'note') return false;
		const may = !kept || isOfTicket || kept.by === turn.memberId || curates(team, turn);
		if (may) team.kept.delete(id);
		return may;
	},
	'kept.forget'(team, _turn, { ids }) {
		for (const id of ids) team.kept.delete(id);
		return true;
	},
	'priority.create'(team, turn, args) {
		if (!curates(team, turn) || team.get('priority', args.id)) return false;
		if (args.bet === 'big' && hasAllBets(team, args.list)) return false;
		team.make('priority', args.id, { ...args, state: 'active' });
		listOf(team, args.list).push(args.id);
		return true;
	},
	'priority.edit': (team, turn, args) => curates(team, turn) && edit('priority', team, turn, args),
	'priority.move'(team, turn, { id, after, before }) {
		const priority = team.get('priority', id);
		if (!curates(team, turn) || !priority) return false;
		const list = listOf(team, priority.list);
		if (!list.includes(id)) return false;
		list.splice(list.indexOf(id), 1);
		const behind = list.indexOf(after);
		const ahead = list.indexOf(before);
		list.splice(behind >= 0 ? behind + 1 : ahead >= 0 ? ahead : list.length, 0, id);
		return true;
	},
	'priority.close'(team, turn, { id, state }) {
		const priority = team.get('priority', id);
		if (!curates(team, turn) || !priority) return false;
		const list = listOf(team, priority.list);
		const comesBack = state === 'active' && priority.state !== 'active';
		if (comesBack && priority.bet === 'big' && hasAllBets(team, priority.list)) return false;
		if (comesBack) list.push(id);
		else if (state !== 'active' && list.includes(id)) list.splice(list.indexOf(id), 1);
		team.write(turn, 'priority', id, { state });
		return true;
	},
	'ticket.tag'(team, turn, { ref, priorityId, settles }) {
		if (priorityId && !team.get('priority', priorityId)) return false;
		team.write(turn, 'ticket', ticketId(ref), { priorityId });
		return settle(team, turn, ticketId(ref), settles);
	},
	'why.answer'(team, turn, { ref, answers, settles }) {
		const id = ticketId(ref);
		team.write(turn, 'why', id, flat({ answers }));
		const tagged = team.get('ticket', id)?.priorityId || answers.priorityId;
		team.write(turn, 'ticket', id, { priorityId: tagged });
		return settle(team, turn, id, settles);
	},
	'why.skip'(team, turn, { ref, reason }) {
		const id = ticketId(ref);
		team.write(turn, 'why', id, { skipped: reason });
		touchTicket(team, turn, id);
		return true;
	},
	'member.join'(team, _turn, { member }) {
		team.make('member', member.id, member);
		return true;
	},
	'member.edit'(team, turn, { id, fields }) {
		const member = team.get('member', id);
		if (!member) return false;
		const { side = member.side, role = member.role } = fields;
		const isName = id === turn.memberId && side === member.side && role === member.role;
		if (!isName && roleOf(team, turn) !== 'admin') return false;
		const admins = team.all('member').filter((one) => one.role === 'admin');
		if (member.role === 'admin' && role !== 'admin' && admins.length === 1) return false;
		team.write(turn, 'member', id, fields);
		return true;
	},
	...NOTE_RULES,
	...ticketRules(curates, flat, settle),
	...wordRules(curates),
	'team.create': () => true,
};

/** Carries one change out, and says what comes of it; undefined where the reference does not know it. */
export function carryOut(team: ReferenceTeam, entry: Entry): Entry['verdict'] | undefined {
	const rule = RULES[entry.name];
	if (!rule) return undefined;
	team.met = false;
	if (!rule(team, entry, entry.args)) return 'rejected';
	return team.met ? 'merged' : 'applied';
}

/** A pair of fields becomes two. */
function flat(fields: Fields): Fields {
	return Object.fromEntries(
		Object.entries(fields).flatMap(([key, value]): [string, unknown][] =>
			typeof value === 'object' && value !== null
				? Object.entries(value).map(([half, text]) => [`${key}.${half}`, text])
				: [[key, value]],
		),
	);
}

function settle(team: ReferenceTeam, _turn: Entry, id: string, settles: string[] = []): true {
	for (const one of settles) if (team.kept.get(one)?.recordId === id) team.kept.delete(one);
	return true;
}

function keepRemoved(team: ReferenceTeam, id: string, value: object): void {
	const kept = { collection: 'term', recordId: id, field: '', value: { ...value }, by: '' };
	team.kept.set(`term:${id}`, kept);
}

const listOf = (team: ReferenceTeam, name: unknown): string[] => {
	const list = team.lists.get(String(name)) ?? [];
	team.lists.set(String(name), list);
	return list;
};

const hasAllBets = (team: ReferenceTeam, name: unknown): boolean =>
	listOf(team, name).filter((id) => team.get('priority', id)?.bet === 'big').length >= BIG_BETS;
