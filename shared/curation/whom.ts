import type { Concept } from '../model/concept.ts';
import type { Member } from '../model/member.ts';
import type { Side } from '../model/side.ts';

/** What must be known of a member. */
export type Askable = Pick<Member, 'id' | 'name' | 'side' | 'state'>;

export interface ToAsk {
	member: Askable;
	/** Why them: they look after it, vouched for it, wrote most of it on the other side, or suggested it. */
	because: 'owner' | 'vouched' | 'wrote' | 'suggested';
}

/**
 * Whom a reader can ask about a word, the best first: all are in the team, each is named once, never the reader.
 * @param editors member ids as the history names them, one for each edit
 */
export function whomToAsk(
	{ owner, vouchedBy, suggestion }: Pick<Concept, 'owner' | 'vouchedBy' | 'suggestion'>,
	reader: { memberId: string; side: Side },
	{ members, editors }: { members: readonly Askable[]; editors: readonly string[] },
): ToAsk[] {
	const active = new Map(
		members
			.filter(({ id, state }) => state === 'active' && id !== reader.memberId)
			.map((member) => [member.id, member]),
	);
	const edits = Map.groupBy(
		editors.filter((id) => active.get(id) && active.get(id)?.side !== reader.side),
		(id) => id,
	);
	const writers = [...edits].sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
	const candidates: [string | undefined, ToAsk['because']][] = [
		[owner, 'owner'],
		[vouchedBy, 'vouched'],
		[writers[0]?.[0], 'wrote'],
		[suggestion?.by, 'suggested'],
	];
	return candidates.flatMap(([id = '', because]) => {
		const member = active.get(id);
		active.delete(id);
		return member ? [{ member, because }] : [];
	});
}
