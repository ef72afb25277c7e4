import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../matcher/compile.ts';
import type { Concept, Term } from '../model/concept.ts';
import { foreignTerms } from '../relevance/foreign.ts';
import { starterRecords } from '../starter/records.ts';
import { compileSenses } from './compile.ts';
import { sensesFrom } from './decide.ts';
import type { Decision } from './model.ts';

interface Records {
	concepts: Concept[];
	terms: Term[];
}

/** Decides on the first word of the glossary in a text, as a page of it would. */
function decider({ concepts, terms }: Records) {
	const matcher = compileMatcher(foreignTerms(concepts, terms, new Set(), 'either'));
	// Through JSON, as pages get it.
	const data = JSON.parse(JSON.stringify(compileSenses(concepts, terms)));
	const senses = sensesFrom(data);
	return (text: string, word: string, site = ''): Decision => {
		const match = matcher.find(text).find(({ start, end }) => text.slice(start, end) === word);
		if (!match) throw new Error(`No ${word} in: ${text}`);
		return senses.decide({ text, ...match, site });
	};
}

const decide = decider(starterRecords());
const shown = (text: string, word: string, site?: string): readonly string[] =>
	decide(text, word, site).conceptIds;

describe('a word of several meanings', () => {
	it.each([
		['The webinar brought 140 leads for the sales team', 'leads', 'sp-lead'],
		['The lead of the developers reviews every commit', 'lead', 'sp-tech-lead'],
		['The event is missing in the log, so the handler never runs', 'event', 'sp-event-technical'],
		['Catering for the event is booked for 300 guests', 'event', 'sp-event-marketing'],
		['The container restarts because it runs out of memory', 'container', 'sp-container'],
		['SQL with a join over two tables', 'SQL', 'sp-sql-language'],
	])('is decided by the words around it: %s', (text, word, id) => {
		expect(shown(text, word)).toEqual([id]);
	});

	it('is shown in all its meanings where nothing tells them apart', () => {
		const { conceptIds, because } = decide('About the session.', 'session');
		expect([...conceptIds].sort()).toEqual(['sp-login-session', 'sp-session']);
		expect(because).toEqual({ rule: 'open' });
	});

	it('is decided by the tool that the page belongs to where words do not', () => {
		expect(shown('About the session.', 'session', 'analytics.google.com')).toEqual(['sp-session']);
		const { conceptIds, because } = decide('About the session.', 'session', 'GitHub');
		expect(conceptIds).toEqual(['sp-login-session']);
		expect(because).toEqual({ rule: 'site', cue: 'github' });
	});

	it('is not decided by words beyond another block as by those beside it', () => {
		const text = 'The session expires with the cookie.\uFFFCLeads, newsletter, buyers, coupons';
		expect(shown(text, 'session')).toEqual(['sp-login-session']);
	});

	it('says which words decided', () => {
		expect(
			decide('The pipeline builds each commit on the server', 'pipeline').because,
		).toMatchObject({ rule: 'context', cues: expect.arrayContaining(['commit', 'server']) });
	});

	it('shows nothing where the reader needs no meaning but the one that is not meant', () => {
		const { concepts, terms } = starterRecords();
		const senses = sensesFrom(compileSenses(concepts, terms));
		const text = 'The lead of the developers reviews every commit';
		const lead = foreignTerms(concepts, terms, new Set(['sp-tech-lead']), 'it').filter(
			(term) => term.text === 'lead',
		);
		const place = { text, start: 4, end: 8, terms: lead, site: '' };
		expect(lead.map(({ conceptId }) => conceptId)).toEqual(['sp-lead']);
		expect(senses.decide(place).conceptIds).toEqual([]);
	});
});

describe('an everyday word', () => {
	it.each([
		['This may lead to delays at the border', 'lead'],
		['The path leads past two chapels', 'leads'],
		['She will host the dinner for her sister', 'host'],
		['They release us from the promise', 'release'],
	])('is a verb that names no deed of the trades: %s', (text, word) => {
		const { conceptIds, because } = decide(text, word);
		expect(conceptIds).toEqual([]);
		expect(because.rule).toBe('grammar');
	});

	it.each([
		['The lead singer forgot the second verse', 'lead'],
		['In the event of rain we meet inside', 'event'],
		['His conversion to Islam surprised the parish', 'conversion'],
	])('may be part of a fixed expression: %s', (text, word) => {
		expect(shown(text, word)).toEqual([]);
	});

	it.each([
		['Please push the door gently', 'push'],
		['The soldiers lost half their horses in the campaign', 'campaign'],
		['The natural habitat and environment of the otter', 'environment'],
		['The doctor prescribed the patient a token dose', 'token'],
	])('is told by what the text is about: %s', (text, word) => {
		const { conceptIds, because } = decide(text, word);
		expect(conceptIds).toEqual([]);
		expect(because).toMatchObject({ rule: 'context' });
	});

	it.each([
		['Let’s release him from the offer, the CRM says', 'release'],
		['Our developers push themselves to the limit', 'push'],
	])('names no deed of the trades where it is done to people: %s', (text, word) => {
		expect(decide(text, word).because.rule).toBe('grammar');
	});

	it.each([
		['We pay for our ticket on the bus', 'ticket', 'bus'],
		['Our server controls the release of the brake', 'release', 'brake'],
	])('is told by what stands beside its everyday senses: %s', (text, word, cue) => {
		expect(shown(text, word)).toEqual([]);
		expect(decide(text, word).because).toMatchObject({ cues: expect.arrayContaining([cue]) });
	});

	it('is in a fixed expression in any form of a verb', () => {
		const text = 'Our developers are pushing the deadline of the merge to March';
		expect(shown(text, 'pushing')).toEqual([]);
	});

	it('is one where nothing is said of the trades, if it is very common', () => {
		expect(shown('Our team was told of the event', 'event')).toEqual([]);
	});

	it('may look like an acronym where everything is in capitals', () => {
		expect(shown('LOST AT SEA: TWO SAILORS FOUND', 'SEA')).toEqual([]);
		expect(shown('We run SEA for the brand', 'SEA')).toEqual(['sp-sea']);
	});
});

describe('a word that is a term', () => {
	it('stays one where its deed is done: a verb of the trades', () => {
		expect(shown('I will push my branch before the review', 'push')).toEqual(['sp-push-code']);
	});

	it.each([
		['Send the leads to sales before noon', 'leads'],
		['Which leads are still open?', 'leads'],
		['Route leads to the CRM at once', 'leads'],
	])('stays one beside a verb: %s', (text, word) => {
		expect(shown(text, word)).toEqual(['sp-lead']);
	});

	it.each([
		['The landing page for the bakery shows bread and cheese', 'landing page'],
		['AOV climbs on rainy days, when people eat cake', 'AOV'],
	])('stays one among everyday words as a phrase or an acronym: %s', (text, word) => {
		expect(shown(text, word)).not.toEqual([]);
	});

	it('is taken for one in a title, which says no more', () => {
		expect(shown('New event', 'event')).toHaveLength(2);
	});

	it('is one of the glossary’s where nothing speaks for everyday life, unless it is very common', () => {
		const text = 'She was told that there had been a firewall before';
		expect(shown(text, 'firewall')).toEqual(['sp-firewall']);
	});

	it('stays one beside a companion of its everyday sense where its partners are more', () => {
		const text = 'The theatre wants an audience of theatre-goers under 30 for the Instagram ads';
		expect(shown(text, 'audience')).toEqual(['sp-audience']);
	});

	it('needs no decision where no other language has it', () => {
		for (const [text, word] of [
			['The webhook posts the order of our cooking class', 'webhook'],
			['Deduplication of mothers and sons', 'Deduplication'],
		] as const)
			expect(decide(text, word)).toMatchObject({ because: { rule: 'only' } });
	});
});

describe('the meanings that a team adds itself', () => {
	const concept = (id: string, text: string): Concept => ({
		id,
		subjectField: '',
		kind: 'term',
		status: 'approved',
		definition: { marketing: text, it: text },
		changes: { marketing: '', it: '' },
		example: '',
		related: [],
		vouchedBy: '',
		vouchedAt: '',
	});
	const term = (conceptId: string, side: Term['side']): Term => ({
		id: `${conceptId}~t`,
		conceptId,
		text: 'vault',
		side,
		status: 'preferred',
		type: 'full',
	});
	const team = {
		concepts: [
			concept('archive', 'The archive of retired mascots and their costumes.'),
			concept('secrets', 'The store that hands out credentials after an unseal.'),
		],
		terms: [term('archive', 'marketing'), term('secrets', 'it')],
	};

	it('are told apart by their own texts', () => {
		const choose = decider(team);
		expect(choose('Is the mascot in the vault?', 'vault').conceptIds).toEqual(['archive']);
		expect(choose('After the unseal, the vault answers', 'vault').conceptIds).toEqual(['secrets']);
	});
});
