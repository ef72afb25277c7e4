import type { Kept } from '@common-ground/shared/model/kept.ts';
import type { Collection, RecordOf } from '@common-ground/shared/model/records.ts';
import { bringBack } from '@common-ground/shared/mutations/bring-back.ts';
import type { MutationArgs, MutationName } from '@common-ground/shared/mutations/registry.ts';

export type Call = { [N in MutationName]: { name: N; args: MutationArgs<N> } }[MutationName];

/** What a member has before them when they change something, and what chance gives them. */
export interface Hand {
	/** Everything of a kind that they see. */
	all<C extends Collection>(collection: C): Promise<RecordOf<C>[]>;
	/** An id that nobody has used. */
	fresh(): string;
	/** One of several, or undefined if there is none. The second pick is another one, by and large. */
	pick<T>(from: readonly T[], second?: boolean): T | undefined;
	/** Some text, one of few. */
	text: string;
}

type Maker = (hand: Hand) => Promise<Call | undefined>;

const OWN = (id: string): boolean => !id.startsWith('sp-');
const HOST = { system: 'redmine', host: 'tracker.example' };

async function concept({ all, pick }: Hand) {
	return pick((await all('concept')).filter(({ id }) => OWN(id)));
}
const onConcept =
	(make: (id: string, hand: Hand) => Call): Maker =>
	async (hand) => {
		const found = await concept(hand);
		return found && make(found.id, hand);
	};
const isWord = ({ collection, field }: Kept): boolean => collection === 'term' && field === '';
async function word({ all, pick }: Hand) {
	return pick((await all('term')).filter(({ id }) => OWN(id)));
}
async function priority({ all, pick }: Hand, second = false) {
	return pick(await all('priority'), second);
}
/** Few tickets, so that people meet on them. */
const ref = ({ pick }: Hand) => ({ ...HOST, key: pick(['1', '2', '3']) ?? '1' });

/** What a record that hangs on a ticket is named by, and the version of it that its author sees. */
const named = ({ id, version = 0 }: { id: string; version?: number }) => ({
	ref: { ...HOST, key: id.slice(id.lastIndexOf(':') + 1) },
	version,
});

/** What people do, each as a change to what they see; undefined where there is nothing to do it to. */
const MAKERS = {
	suggest: async ({ fresh, text }) => ({
		name: 'concept.suggest',
		args: {
			...{ id: fresh(), termId: fresh(), text, side: 'it', type: 'full', context: '' },
			definition: { marketing: '', it: text },
		},
	}),
	define: onConcept((id, { text }) => ({
		name: 'concept.edit',
		args: { id, fields: { definition: { it: text } } },
	})),
	translate: onConcept((id, { text }) => ({
		name: 'concept.edit',
		args: { id, fields: { definition: { marketing: text }, example: text } },
	})),
	saveForm: async (hand) => {
		const found = await concept(hand);
		if (!found) return undefined;
		const { id, definition, changes, example } = found;
		return {
			name: 'concept.edit',
			args: { id, fields: { definition, changes, example, advice: hand.text } },
		};
	},
	approve: onConcept((id) => ({ name: 'concept.approve', args: { id } })),
	reject: onConcept((id, { text }) => ({ name: 'concept.reject', args: { id, reason: text } })),
	reopen: onConcept((id) => ({ name: 'concept.reopen', args: { id } })),
	addWord: onConcept((conceptId, { fresh, text }) => ({
		name: 'term.add',
		args: { id: fresh(), conceptId, text, side: 'marketing', status: 'admitted', type: 'variant' },
	})),
	editWord: async (hand) => {
		const found = await word(hand);
		return found && { name: 'term.edit', args: { id: found.id, fields: { text: hand.text } } };
	},
	removeWord: async (hand) => {
		const found = await word(hand);
		return found && { name: 'term.remove', args: { id: found.id } };
	},
	restoreWord: async ({ all, pick }) => {
		const kept = pick((await all('kept')).filter(isWord));
		return kept && { name: 'term.restore', args: { id: kept.recordId } };
	},
	merge: async (hand) => {
		const concepts = (await hand.all('concept')).filter(({ id }) => OWN(id));
		const [one, other] = [hand.pick(concepts), hand.pick(concepts, true)];
		return one && other && { name: 'concept.merge', args: { id: one.id, into: other.id } };
	},
	vote: onConcept((id, { text }) => ({
		name: 'concept.vote',
		args: { id, vote: text < 'd' ? 1 : 0 },
	})),
	ask: async ({ pick, text }) => ({
		name: 'request.ask',
		args: { text, side: pick(['it', 'marketing'] as const, true) ?? 'it' },
	}),
	askNoMore: async ({ all, pick }) => {
		const request = pick(await all('request'));
		return request && { name: 'request.withdraw', args: { id: request.id } };
	},
	know: onConcept((conceptId) => ({ name: 'known.add', args: { conceptId } })),
	forget: async ({ all, pick }) => {
		const known = pick(await all('known'));
		return known && { name: 'known.remove', args: { conceptId: known.conceptId } };
	},
	addPriority: async ({ fresh, pick, text }) => ({
		name: 'priority.create',
		args: {
			...{ id: fresh(), list: pick(['shared', 'it'] as const) ?? 'shared', title: text },
			...{ bet: pick(['normal', 'big'] as const, true) ?? 'normal', outcome: '' },
			serves: { marketing: '', it: '' },
		},
	}),
	editPriority: async (hand) => {
		const found = await priority(hand);
		return found && { name: 'priority.edit', args: { id: found.id, fields: { title: hand.text } } };
	},
	rank: async (hand) => {
		const [found, other] = [await priority(hand), await priority(hand, true)];
		if (!found || !other) return undefined;
		const [after, before] = hand.text < 'c' ? [other.id, null] : [null, other.id];
		return { name: 'priority.move', args: { id: found.id, after, before, reason: hand.text } };
	},
	close: async (hand) => {
		const found = await priority(hand);
		const state = hand.pick(['done', 'active', 'dropped'] as const, true) ?? 'done';
		return found && { name: 'priority.close', args: { id: found.id, state } };
	},
	tag: async (hand) => ({
		name: 'ticket.tag',
		args: { ref: ref(hand), priorityId: (await priority(hand, true))?.id ?? null },
	}),
	answer: async (hand) => ({
		name: 'why.answer',
		args: { ref: ref(hand), answers: { whyNow: hand.text } },
	}),
	skip: async (hand) => ({ name: 'why.skip', args: { ref: ref(hand), reason: hand.text } }),
	writeNote: async (hand) => ({
		name: 'note.add',
		args: {
			...{ id: hand.fresh(), ref: ref(hand), kind: 'note', body: hand.text, mentions: [] },
			visibility: hand.pick(['team', 'side', 'private'] as const, true) ?? 'team',
		},
	}),
	answerNote: async ({ all, pick, fresh, text }) => {
		const first = pick((await all('note')).filter(({ id, threadId }) => id === threadId));
		const args = first && { id: fresh(), threadId: first.id, body: text, mentions: [] };
		return args && { name: 'note.reply', args };
	},
	editNote: async ({ all, pick, text }) => {
		const note = pick(await all('note'), true);
		return note && { name: 'note.edit', args: { id: note.id, body: text, mentions: [] } };
	},
	removeNote: async ({ all, pick }) => {
		const note = pick(await all('note'), true);
		return note && { name: 'note.remove', args: { id: note.id } };
	},
	restoreNote: async ({ all, pick }) => {
		const kept = pick((await all('kept')).filter(({ collection }) => collection === 'note'));
		return kept && { name: 'note.restore', args: { id: kept.recordId } };
	},
	doubt: async (hand) => ({
		name: 'concern.raise',
		args: {
			...{ id: hand.fresh(), ref: ref(hand), text: hand.text, category: 'time' },
			visibility: hand.pick(['team', 'side', 'private'] as const, true) ?? 'team',
		},
	}),
	takeOn: async ({ all, pick, text }) => {
		const concern = pick(await all('concern'));
		const state = pick(['acknowledged', 'answered', 'resolved', 'raised'] as const, true);
		return concern && state && { name: 'concern.step', args: { id: concern.id, state, text } };
	},
	need: async (hand) => ({
		name: 'expectation.set',
		args: { ref: ref(hand), fields: { needed: { why: hand.text } } },
	}),
	offer: async (hand) => ({
		name: 'expectation.set',
		args: { ref: ref(hand), fields: { possible: { cost: hand.text }, mayChange: hand.text } },
	}),
	agree: async (hand) => {
		const found = hand.pick(await hand.all('expectation'));
		const agreed = hand.text < 'd';
		return found && { name: 'expectation.acknowledge', args: { ...named(found), agreed } };
	},
	endExpectation: async (hand) => {
		const found = hand.pick(await hand.all('expectation'));
		const result = hand.pick(['met', 'missed', null] as const, true) ?? null;
		return found && { name: 'expectation.end', args: { ref: named(found).ref, result } };
	},
	wait: async (hand) => ({
		name: 'clock.set',
		args: {
			...{ id: hand.fresh(), ref: ref(hand) },
			on: hand.pick(['it', 'marketing', 'nobody'] as const, true) ?? 'it',
		},
	}),
	waitNot: async (hand) => {
		const clock = hand.pick(await hand.all('clock'));
		const entry = hand.pick(clock?.entries ?? [], true);
		return clock && entry && { name: 'clock.undo', args: { ref: named(clock).ref, id: entry.id } };
	},
	bringBack: async ({ all, pick }) => {
		const kept = pick((await all('kept')).filter(({ field }) => field !== ''));
		return kept && brought(kept, await all('ticket'));
	},
	drop: async ({ all, pick }) => {
		const kept = pick(await all('kept'));
		return kept && { name: 'kept.drop', args: { id: kept.id } };
	},
	/** An admin moves somebody to the other side, or gives them another role. */
	moveMember: async ({ all, pick, text }) => {
		const member = pick(await all('member'));
		if (!member) return undefined;
		const side = text < 'c' ? 'it' : 'marketing';
		const role = pick(['translator', 'member', 'admin'] as const, true) ?? 'member';
		return { name: 'member.edit', args: { id: member.id, fields: { side, role } } };
	},
	rename: async ({ all, pick, text }) => {
		const member = pick(await all('member'));
		return member && { name: 'member.edit', args: { id: member.id, fields: { name: text } } };
	},
} satisfies Record<string, Maker>;

export type Kind = keyof typeof MAKERS;
export const KINDS = Object.keys(MAKERS) as Kind[];

export const makeChange = (kind: Kind, hand: Hand): Promise<Call | undefined> => MAKERS[kind](hand);

const brought = (kept: Kept, tickets: readonly RecordOf<'ticket'>[]): Call | undefined =>
	bringBack(kept, { ticket: tickets.find(({ id }) => id === kept.recordId) });
