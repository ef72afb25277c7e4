import { ticketId } from '@common-ground/shared/model/ticket.ts';
import type { Entry } from './facts.ts';
import { entriesOf, FILLED_IN, type Fields } from './fields.ts';
import type { ReferenceTeam } from './reference.ts';
import type { Rule } from './reference-rules.ts';

/** A ticket becomes known to the team by whatever is hung on it; its tag stays. */
export function touchTicket(team: ReferenceTeam, turn: Entry, id: string): void {
	team.write(turn, 'ticket', id, { priorityId: team.get('ticket', id)?.priorityId });
}

const sideOf = (team: ReferenceTeam, { memberId }: Entry) => team.get('member', memberId)?.side;

/** What members agree on, doubt and wait for. */
export const ticketRules = (
	curates: (team: ReferenceTeam, turn: Entry) => boolean,
	flat: (fields: Fields) => Fields,
	settle: (team: ReferenceTeam, turn: Entry, id: string, settles?: string[]) => true,
) =>
	({
		'concern.raise'(team, turn, { id, ref, text, visibility }) {
			if (team.get('concern', id)) return false;
			const said = { by: turn.memberId, side: sideOf(team, turn), state: 'raised', steps: [] };
			team.make('concern', id, { text, visibility, ...said });
			if (visibility === 'team') touchTicket(team, turn, ticketId(ref));
			return true;
		},
		'concern.step'(team, turn, { id, state }) {
			const concern = team.get('concern', id);
			if (!concern) return false;
			const isOwn = concern.by === turn.memberId;
			const isOurs = concern.visibility === 'side' && concern.side === sideOf(team, turn);
			if (concern.visibility !== 'team' && !isOwn && !isOurs) return false;
			if (state === 'resolved' && !isOwn && !curates(team, turn)) return false;
			const steps = Number(concern['steps.length']) + 1;
			team.write(turn, 'concern', id, { state, 'steps.length': steps });
			return true;
		},
		'expectation.set'(team, turn, { ref, fields, settles }) {
			const id = ticketId(ref);
			const side = String(sideOf(team, turn));
			const before = team.get('expectation', id);
			const other = side === 'it' ? 'marketing' : 'it';
			const answersFirst = fields.possible && !fields.needed;
			const askedBy = before?.askedBy ?? (answersFirst ? other : side);
			const mayBoth = curates(team, turn);
			if (fields.needed && side !== askedBy && !mayBoth) return false;
			if (fields.possible && side === askedBy && !mayBoth) return false;
			const said = flat(fields);
			const isNew = (FILLED_IN.expectation ?? []).some(
				(path) => path in said && said[path] !== (before?.[path] ?? ''),
			);
			if (!isNew) return settle(team, turn, id, settles);
			team.write(turn, 'expectation', id, {
				...said,
				...{ askedBy, version: Number(before?.version ?? 0) + 1, 'ended.result': '' },
				...{ 'acknowledged.it.by': '', 'acknowledged.marketing.by': '' },
				[`acknowledged.${side}.by`]: turn.memberId,
			});
			touchTicket(team, turn, id);
			return settle(team, turn, id, settles);
		},
		'expectation.acknowledge'(team, turn, { ref, version, agreed }) {
			const id = ticketId(ref);
			if (team.get('expectation', id)?.version !== version) return false;
			const word = { [`acknowledged.${sideOf(team, turn)}.by`]: agreed ? turn.memberId : '' };
			team.write(turn, 'expectation', id, { ...word, 'ended.result': '' });
			touchTicket(team, turn, id);
			return true;
		},
		'expectation.end'(team, turn, { ref, result }) {
			const id = ticketId(ref);
			const found = team.get('expectation', id);
			const isAgreed = found?.['acknowledged.it.by'] && found['acknowledged.marketing.by'];
			if (!found || (result && !isAgreed && !found['ended.result'])) return false;
			team.write(turn, 'expectation', id, { 'ended.result': result ?? '' });
			touchTicket(team, turn, id);
			return true;
		},
		'clock.set'(team, turn, { ref, id, on }) {
			const ticket = ticketId(ref);
			const entries = entriesOf(team.get('clock', ticket));
			if ((entries.findLast(({ undone }) => !undone)?.on ?? 'nobody') === on) return true;
			const said = { id, on, by: turn.memberId, undone: false };
			team.write(turn, 'clock', ticket, { entries: [...entries, said] });
			touchTicket(team, turn, ticket);
			return true;
		},
		'clock.undo'(team, turn, { ref, id }) {
			const ticket = ticketId(ref);
			const entries = entriesOf(team.get('clock', ticket));
			const found = entries.find((entry) => entry.id === id);
			if (!found || found.undone) return true;
			if (found.by !== turn.memberId) return false;
			const rest = entries.map((entry) => (entry === found ? { ...entry, undone: true } : entry));
			team.write(turn, 'clock', ticket, { entries: rest });
			touchTicket(team, turn, ticket);
			return true;
		},
	}) satisfies Record<string, Rule>;
