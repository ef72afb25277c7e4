import { leadsTo } from '../curation/merged.ts';
import { type Askable, whomToAsk } from '../curation/whom.ts';
import { compileMatcher } from '../matcher/compile.ts';
import { type Concept, isPublished, type Kpi, type Term } from '../model/concept.ts';
import { otherSide, type Side, type SideOrShared } from '../model/side.ts';
import { matchTerm } from '../relevance/foreign.ts';
import { type FindWords, liveWords } from './live.ts';
import type { CardLink, CardModel, SenseCard } from './model.ts';

/** One meaning with all its terms, as the replica holds them. */
export interface Sense {
	concept: Concept;
	terms: readonly Term[];
}

export interface CardFacts {
	/** The word as it was met, in whatever form it stood there. */
	word: string;
	readerSide: Side;
	sideNames: { marketing: string; it: string };
	senses: readonly Sense[];
	/** Who can vouch for a concept, and be asked about it. */
	members: readonly Askable[];
	/** Who reads it; without it nobody is named to ask. */
	readerId?: string | undefined;
	/** Any other concept: what is related, and the figure that a KPI is paired with. */
	senseOf(conceptId: string): Sense | undefined;
	/** Finds what else can be looked up; without it the texts are only text. */
	findWords?: FindWords | undefined;
}

/** What a card says about a word to a reader of one side: pure, the same in page, popup and console. */
export function cardOf(facts: CardFacts): CardModel {
	const { word, readerSide, sideNames } = facts;
	const senses = facts.senses.map((sense) => senseCard(sense, facts));
	return { word, readerSide, sideNames, senses: senses.sort(ownFirst(readerSide)) };
}

function senseCard({ concept, terms }: Sense, facts: CardFacts): SenseCard {
	const { readerSide } = facts;
	const met = termMet(terms, facts.word);
	const named = preferredOf(terms, met?.side ?? otherSide(readerSide)) ?? met;
	const equivalent = ownWord(terms, readerSide, facts.word);
	const texts = {
		inYourWords: concept.definition[readerSide],
		theyMean: concept.definition[otherSide(readerSide)],
		changesForYou: concept.changes[readerSide],
		example: concept.example,
		warning: concept.falseFriend ?? '',
		advice: concept.advice ?? '',
	};
	const own = new Set(facts.senses.map((sense) => sense.concept.id));
	return {
		conceptId: concept.id,
		word: named?.text ?? facts.word,
		wordSide: met?.side ?? named?.side ?? 'shared',
		status: concept.status,
		...texts,
		live: facts.findWords ? liveWords(texts, own, facts.findWords) : {},
		related: relatedTo(concept, own, facts),
		equivalent,
		otherWords: otherWords(terms, [facts.word, named?.text, equivalent]),
		useInstead: met?.status === 'deprecated' ? (named?.text ?? '') : '',
		...(concept.kpi ? { kpi: kpiCard(concept.kpi, facts) } : {}),
		vouchedBy: facts.members.find(({ id }) => id === concept.vouchedBy)?.name ?? '',
		vouchedAt: concept.vouchedAt,
		ask: askable(concept, facts),
	};
}

/** By what the concept itself says: its history, which names who wrote it, is the server's. */
function askable(concept: Concept, { members, readerId, readerSide }: CardFacts): SenseCard['ask'] {
	if (readerId === undefined) return [];
	const reader = { memberId: readerId, side: readerSide };
	return whomToAsk(concept, reader, { members, editors: [] }).map(
		({ member: { name, side }, because }) => ({ name, side, because }),
	);
}

/** The term that the word is a form of; one that is still in use before a deprecated one. */
function termMet(terms: readonly Term[], word: string): Term | undefined {
	const fitting = terms.filter((term) => {
		const [match] = compileMatcher([matchTerm(term)]).find(word);
		return match?.start === 0 && match.end === word.length;
	});
	return fitting.find((term) => term.status !== 'deprecated') ?? fitting[0];
}

/** The preferred term of a side; else what both sides say, else the other side's. */
function preferredOf(terms: readonly Term[], side: SideOrShared): Term | undefined {
	const preferred = terms.filter((term) => term.status === 'preferred');
	return (
		preferred.find((term) => term.side === side) ??
		preferred.find((term) => term.side === 'shared') ??
		preferred[0]
	);
}

/** The reader's own word for a concept, or the one of both sides; empty where that is the word itself. */
function ownWord(terms: readonly Term[], side: Side, word: string): string {
	const usable = [
		...terms.filter((term) => term.side === side),
		...terms.filter((term) => term.side === 'shared'),
	];
	const own =
		usable.find((term) => term.status === 'preferred') ??
		usable.find((term) => term.status === 'admitted');
	const met = termMet(terms, word);
	return own && met !== own && !same(own.text, word) && !same(own.text, met?.text) ? own.text : '';
}

const otherWords = (terms: readonly Term[], shown: readonly (string | undefined)[]): string[] =>
	[
		...new Set(terms.filter((term) => term.status !== 'deprecated').map((term) => term.text)),
	].filter((text) => !shown.some((word) => same(text, word)));

function kpiCard(kpi: Kpi, facts: CardFacts): Kpi & { pairedWithWord?: string } {
	const { pairedWith: named } = kpi;
	const pairedWith = named && leadsTo(named, (id) => facts.senseOf(id)?.concept);
	const paired = pairedWith && linkTo(pairedWith, facts);
	return paired ? { ...kpi, pairedWith, pairedWithWord: paired.word } : kpi;
}

/** Close concepts that the reader may look up; two that go by one word are one link. */
function relatedTo(concept: Concept, own: ReadonlySet<string>, facts: CardFacts): CardLink[] {
	const links = new Map<string, CardLink>();
	const nowOf = (id: string) => leadsTo(id, (one) => facts.senseOf(one)?.concept);
	for (const id of new Set(concept.related.map(nowOf))) {
		const link = own.has(id) ? undefined : linkTo(id, facts);
		if (!link) continue;
		const before = links.get(link.word.toLowerCase());
		if (before) before.conceptIds.push(id);
		else links.set(link.word.toLowerCase(), link);
	}
	return [...links.values()];
}

/** By the word that the reader knows it by, if there is one. */
function linkTo(conceptId: string, { senseOf, readerSide }: CardFacts): CardLink | undefined {
	const sense = senseOf(conceptId);
	if (!sense || !isPublished(sense.concept.status)) return undefined;
	const named = preferredOf(sense.terms, readerSide);
	return named && { word: named.text, conceptIds: [conceptId] };
}

const ownFirst = (side: Side) => (a: SenseCard, b: SenseCard) =>
	nearness(a.wordSide, side) - nearness(b.wordSide, side);

const nearness = (of: SideOrShared, side: Side): number =>
	of === side ? 0 : of === 'shared' ? 1 : 2;

const same = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();
