import type { Entry } from './facts.ts';
import type { ReferenceTeam } from './reference.ts';
import type { Rule } from './reference-rules.ts';

/** What members say on tickets, for the team, their side or themselves. */
export const NOTE_RULES: Readonly<Record<string, Rule>> = {
	'note.add'(team, { memberId }, { id, body, visibility }) {
		if (team.get('note', id)) return false;
		const side = team.get('member', memberId)?.side;
		const own = { side, holder: memberId, threadId: id, by: memberId };
		team.make('note', id, { body, visibility, ...own });
		return true;
	},
	'note.reply'(team, turn, { id, threadId, body }) {
		const first = noteFor(team, turn, threadId);
		if (first?.threadId !== threadId || team.get('note', id)) return false;
		team.make('note', id, { ...first, body, by: turn.memberId });
		return true;
	},
	'note.edit'(team, turn, { id, body }) {
		if (noteFor(team, turn, id)?.by !== turn.memberId) return false;
		team.write(turn, 'note', id, { body });
		return true;
	},
};

/** A note, where this member may read it. */
function noteFor(team: ReferenceTeam, { memberId }: Entry, id: string) {
	const note = team.get('note', id);
	const isOwn = note?.visibility === 'private' && note.holder === memberId;
	const isOurs = note?.visibility === 'side' && note.side === team.get('member', memberId)?.side;
	return note?.visibility === 'team' || isOwn || isOurs ? note : undefined;
}
