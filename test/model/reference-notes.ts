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
	'note.remove'(team, turn, { id }) {
		const note = noteFor(team, turn, id);
		if (!note) return true;
		const isAdmin = team.get('member', turn.memberId)?.role === 'admin';
		if (note.by !== turn.memberId && !isAdmin) return false;
		const removed = { ...note, takenBy: turn.memberId };
		const kept = { collection: 'note', recordId: id, field: '', value: removed, by: '' };
		team.kept.set(`note:${id}`, kept);
		team.delete(turn, 'note', id);
		return true;
	},
	'note.restore'(team, turn, { id }) {
		const note = team.kept.get(`note:${id}`)?.value as Record<string, unknown> | undefined;
		if (noteFor(team, turn, id) || !note || !mayRead(team, turn, note)) return false;
		if (note.takenBy !== turn.memberId) return false;
		team.make('note', id, note);
		team.kept.delete(`note:${id}`);
		return true;
	},
	'note.edit'(team, turn, { id, body }) {
		if (noteFor(team, turn, id)?.by !== turn.memberId) return false;
		team.write(turn, 'note', id, { body });
		return true;
	},
};

/** A note, where this member may read it. */
function noteFor(team: ReferenceTeam, turn: Entry, id: string) {
	const note = team.get('note', id);
	return note && mayRead(team, turn, note) ? note : undefined;
}

function mayRead(
	team: ReferenceTeam,
	{ memberId }: Entry,
	{ visibility, holder, side }: Record<string, unknown>,
): boolean {
	if (visibility === 'private') return holder === memberId;
	return visibility === 'team' || side === team.get('member', memberId)?.side;
}
