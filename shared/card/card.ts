import { compileMatcher } from '../matcher/compile.ts';
import type { Concept, Kpi, Term } from '../model/concept.ts';
import type { Member } from '../model/member.ts';
import { otherSide, type Side, type SideOrShared } from '../model/side.ts';
import { matchTerm } from '../relevance/foreign.ts';
import type { CardModel, SenseCard } from './model.ts';

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
	/** Who can vouch for a concept. */
	members: readonly Pick<Member, 'id' | 'name'>[];
	/** Terms of any other concept: a KPI names the one that it is paired with. */
	termsOf(conceptId: string): readonly Term[];
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
	return {
		conceptId: concept.id,
		word: named?.text ?? facts.word,
		wordSide: met?.side ?? named?.side ?? 'shared',
		status: concept.status,
		inYourWords: concept.definition[readerSide],
		theyMean: concept.definition[otherSide(readerSide)],
		changesForYou: concept.changes[readerSide],
		example: concept.example,
		warning: concept.falseFriend ?? '',
		advice: concept.advice ?? '',
		equivalent,
		otherWords: otherWords(terms, [facts.word, named?.text, equivalent]),
		useInstead: met?.status === 'deprecated' ? (named?.text ?? '') : '',
		...(concept.kpi ? { kpi: kpiCard(concept.kpi, facts) } : {}),
		vouchedBy: facts.members.find(({ id }) => id === concept.vouchedBy)?.name ?? '',
		vouchedAt: concept.vouchedAt,
	};
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
	const paired = kpi.pairedWith && preferredOf(facts.termsOf(kpi.pairedWith), facts.readerSide);
	return paired ? { ...kpi, pairedWithWord: paired.text } : kpi;
}

const ownFirst = (side: Side) => (a: SenseCard, b: SenseCard) =>
	nearness(a.wordSide, side) - nearness(b.wordSide, side);

const nearness = (of: SideOrShared, side: Side): number =>
	of === side ? 0 : of === 'shared' ? 1 : 2;

const same = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();
