import { z } from 'zod/mini';
import { PerspectiveCard } from '../model/perspective.ts';
import { Side } from '../model/side.ts';
import { Id, LIMITS, optional, required } from '../model/text.ts';
import { builtIn, builtInIds, cardsOf, wholeCard } from '../perspective/cards.ts';
import {
	type Actor,
	done,
	isRejection,
	mutation,
	put,
	type Query,
	type Rejection,
	reject,
	type View,
} from './define.ts';
import { onlyChanged } from './fields.ts';
import { maySpeakFor, mustTakePart } from './permissions.ts';
import { keptKeys, Settles, settled } from './settle.ts';

const MOST_CARDS = 20;

const Text = required('The card', LIMITS.term);
const About = required('What it means in everyday work', LIMITS.paragraph);
const cardKey = (id: string) => ({ collection: 'perspectiveCard', id }) as const;
const ofSide = (value: Side): Query => ({ collection: 'perspectiveCard', index: 'side', value });

/** Rewrites a card; of one that is built in, only what is different is kept, and an empty text is the original again. */
const edit = mutation({
	args: z.object({
		id: Id,
		fields: z.object({
			text: z.optional(optional('The card', LIMITS.term)),
			about: z.optional(optional('What it means in everyday work')),
		}),
		settles: Settles,
	}),
	needs: ({ id, settles }) => ({ keys: [cardKey(id), ...keptKeys(settles)] }),
	narrow(view, args) {
		const card = recordOf(view, args.id);
		return {
			...args,
			fields: onlyChanged('perspectiveCard', args.fields, card && wholeCard(card)),
		};
	},
	apply(view, actor, { id, fields, settles }, { now: at }) {
		const card = editable(view, actor, id);
		if (isRejection(card)) return card;
		const { text = card.text, about = card.about } = fields;
		if (!builtIn(id) && (text === '' || about === ''))
			return reject('bad_arguments', 'Say what moves you, and what it means in everyday work.');
		const next = { ...card, text, about, by: actor.memberId, at };
		return done(put('perspectiveCard', next), ...settled(view, { id, settles }));
	},
});

const add = mutation({
	args: z.object({
		id: Id,
		side: Side,
		kind: PerspectiveCard.shape.kind,
		text: Text,
		about: About,
	}),
	needs: ({ id, side }) => ({ keys: [cardKey(id)], queries: [ofSide(side)] }),
	apply(view, actor, { id, side, kind, text, about }, { now: at }) {
		const refused = mustSpeakFor(actor, side);
		if (refused) return refused;
		if (view.get('perspectiveCard', id) ?? builtIn(id))
			return reject('conflict', 'This card was added already.');
		const cards = view.where('perspectiveCard', 'side', side);
		if (cardsOf(cards, side, kind).length >= MOST_CARDS)
			return reject('limit', `${MOST_CARDS} cards are enough. Take one away first.`);
		const card = { id, kind, side, pair: null, text, about, place: 0, by: actor.memberId, at };
		return done(put('perspectiveCard', card));
	},
});

/** Takes a card away, or brings it back as it was. */
const removing = (removed: boolean) =>
	mutation({
		args: z.object({ id: Id }),
		needs: ({ id }) => ({ keys: [cardKey(id)] }),
		apply(view, actor, { id }) {
			const card = editable(view, actor, id);
			return isRejection(card) ? card : done(put('perspectiveCard', { ...card, removed }));
		},
	});

/**
 * Puts a card behind one of its side, or before another; neither means last. An intent: whoever moves another card
 * at the same time is not undone.
 */
const rank = mutation({
	args: z.object({ id: Id, side: Side, after: z.nullable(Id), before: z.nullable(Id) }),
	needs: ({ side }) => ({ keys: builtInIds(side).map(cardKey), queries: [ofSide(side)] }),
	apply(view, actor, { id, side, after, before }) {
		const refused = mustSpeakFor(actor, side);
		if (refused) return refused;
		const records = view.where('perspectiveCard', 'side', side);
		const kept = new Map(records.map((record) => [record.id, record]));
		const all = [...cardsOf(records, side, 'priority'), ...cardsOf(records, side, 'pressure')];
		const kind = all.find((card) => card.id === id)?.kind;
		if (!kind) return GONE;
		const others = all
			.filter((card) => card.kind === kind && card.id !== id)
			.map((card) => card.id);
		const behind = after === null ? -1 : others.indexOf(after);
		const ahead = before === null ? -1 : others.indexOf(before);
		const to = behind >= 0 ? behind + 1 : ahead >= 0 ? ahead : others.length;
		return done(
			...others.toSpliced(to, 0, id).flatMap((one, at) => {
				const card = kept.get(one) ?? blank(one);
				return card && card.place !== at + 1
					? [put('perspectiveCard', { ...card, place: at + 1 })]
					: [];
			}),
		);
	},
});

const GONE = reject('not_found', 'This card is no longer there.');

const mustSpeakFor = (actor: Actor, side: Side): Rejection | undefined =>
	mustTakePart(actor, 'change the cards') ??
	(maySpeakFor(actor, side)
		? undefined
		: reject(
				'forbidden',
				'These cards are the other side’s own words and order. Tell them what you would change, or ask a translator.',
			));

/** What is kept of a card; of one that is built in and was never changed, a record that changes nothing. */
const recordOf = (view: View, id: string): PerspectiveCard | undefined =>
	view.get('perspectiveCard', id) ?? blank(id);

function blank(id: string): PerspectiveCard | undefined {
	const card = builtIn(id);
	if (!card) return undefined;
	const { kind, side, pair } = card;
	return { id, kind, side, pair, text: '', about: '', place: 0 };
}

function editable(view: View, actor: Actor, id: string): PerspectiveCard | Rejection {
	const card = recordOf(view, id);
	return card ? (mustSpeakFor(actor, card.side) ?? card) : GONE;
}

/** The cards of both sides (feature row A4): each side's members write and rank their own, curators either's. */
export const perspectiveMutations = {
	'perspective.edit': edit,
	'perspective.add': add,
	'perspective.remove': removing(true),
	'perspective.bringBack': removing(false),
	'perspective.rank': rank,
};
