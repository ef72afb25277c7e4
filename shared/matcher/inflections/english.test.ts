import { describe, expect, it } from 'vitest';
import { endingsOf } from './index.ts';

const forms = (word: string): string[] =>
	endingsOf(word, 'en').map(({ cut, add }) => word.slice(0, word.length - cut) + add);

/** A word, and all its other forms. */
type Row = [word: string, ...forms: string[]];

describe('English plurals', () => {
	it.each<Row>([
		['campaign', 'campaigns'],
		['story', 'stories'],
		['journey', 'journeys'],
		['soliloquy', 'soliloquies'],
		['business', 'businesses'],
		['bonus', 'bonuses'],
		['alias', 'aliases'],
		['box', 'boxes'],
		['quiz', 'quizzes'],
		['waltz', 'waltzes'],
		['branch', 'branches'],
		['tech', 'techs'],
		['dash', 'dashes'],
		['analysis', 'analyses'],
		['basis', 'bases'],
		['axis', 'axes'],
		['criterion', 'criteria', 'criterions'],
		['matrix', 'matrixes', 'matrices'],
		['appendix', 'appendixes', 'appendices'],
		['regex', 'regexes'],
		['addendum', 'addenda', 'addendums'],
		['formula', 'formulas', 'formulae'],
		['life', 'lives'],
		['half', 'halves'],
		['shelf', 'shelves'],
		['proof', 'proofs'],
		['tariff', 'tariffs'],
		['logo', 'logos'],
		['hero', 'heroes'],
		['woman', 'women'],
		['salesman', 'salesmen'],
		['human', 'humans'],
		['salesperson', 'salespeople', 'salespersons'],
		['café', 'cafés'],
		['cafe\u0301', 'cafe\u0301s'],
	])('%s', (word, ...all) => expect(forms(word)).toEqual(all));

	it.each(['leads', 'KPIs', 'sales', 'series', 'analytics', 'news'])(
		'are not made of %s, which is one',
		(word) => expect(forms(word)).toEqual([]),
	);

	it.each<Row>([
		['medium', 'mediums'],
		['datum', 'datums'],
		['leaf', 'leafs'],
		['person', 'persons'],
	])('of %s are not another word', (word, ...all) => expect(forms(word)).toEqual(all));
});

describe('English verbs', () => {
	it.each<Row>([
		['deploy', 'deploys', 'deployed', 'deploying'],
		['merge', 'merges', 'merged', 'merging'],
		['query', 'queries', 'queried', 'querying'],
		['queue', 'queues', 'queued', 'queuing'],
		['commit', 'commits', 'committed', 'committing'],
		['cancel', 'cancels', 'canceled', 'canceling', 'cancelled', 'cancelling'],
		['prioritise', 'prioritises', 'prioritised', 'prioritising'],
		['anonymize', 'anonymizes', 'anonymized', 'anonymizing'],
		['analyse', 'analyses', 'analysed', 'analysing'],
		['notify', 'notifies', 'notified', 'notifying'],
		['migrate', 'migrates', 'migrated', 'migrating'],
		['index', 'indexes', 'indices', 'indexed', 'indexing'],
		['re-deploy', 're-deploys', 're-deployed', 're-deploying'],
	])('%s', (word, ...all) => expect(forms(word)).toEqual(all));

	it.each<Row>([
		['market', 'markets'],
		['lead', 'leads'],
		['build', 'builds'],
		['host', 'hosts'],
		['stage', 'stages'],
		['brand', 'brands'],
		['target', 'targets'],
		['rate', 'rates'],
		['date', 'dates'],
		['candidate', 'candidates'],
		['size', 'sizes'],
		['prize', 'prizes'],
		['promise', 'promises'],
		['merchandise', 'merchandises'],
		['enterprise', 'enterprises'],
		['employ', 'employs'],
	])('%s, whose -ed and -ing are other words or none', (word, ...all) =>
		expect(forms(word)).toEqual(all),
	);

	it('spelt the other way are other words', () => {
		expect(forms('organise')).not.toContain('organizes');
		expect(forms('centre')).toEqual(['centres']);
	});
});

describe('English words within hyphens and capitals', () => {
	it.each<Row>([
		['y-axis', 'y-axes'],
		['half-life', 'half-lives'],
		['pre-release', 'pre-releases', 'pre-released', 'pre-releasing'],
		['co-founder', 'co-founders'],
		['Story', 'Stories'],
		['Deploy', 'Deploys', 'Deployed', 'Deploying'],
		['Woman', 'Women'],
	])('%s', (word, ...all) => expect(forms(word)).toEqual(all));
});
