import { expect, it } from 'vitest';
import { compileMatcher } from '../matcher/compile.ts';
import { compileSenses, sensesFrom } from '../sense/compile.ts';
import { starterRecords } from '../starter/records.ts';
import { foreignTerms, type Reader } from './foreign.ts';
import { marksInText } from './text-marks.ts';

const { concepts, terms } = starterRecords();
const senses = sensesFrom(compileSenses(concepts, terms));

/** The marks of a text: "word: concept, concept". */
function marks(text: string, reader: Reader = 'either', sparse = false): string[] {
	const matcher = compileMatcher(foreignTerms(concepts, terms, new Set(), reader));
	return marksInText(text, { site: '', matcher, senses, sparse }).map(
		({ start, end, conceptIds }) => `${text.slice(start, end)}: ${conceptIds.join(', ')}`,
	);
}

it('marks words of either side where no side is named, and none that both know', () => {
	expect(marks('The webhook sends the MQL and the KPI to the CRM')).toEqual([
		'webhook: sp-webhook',
		'MQL: sp-mql',
	]);
	expect(marks('The webhook sends the MQL', 'marketing')).toEqual(['webhook: sp-webhook']);
});

it('leaves everyday words alone', () => {
	expect(marks('The lead singer took a bow; this may lead to an encore.')).toEqual([]);
});

it('marks a concept where it comes first in a section', () => {
	const text = 'The webhook is slow. A webhook again.\n\nHere a webhook is new.';
	expect(marks(text)).toEqual(['webhook: sp-webhook', 'webhook: sp-webhook']);
});

it('means one thing by a word in one text', () => {
	const text = 'Newsletter buyers from the campaign.\n\nAbout the campaign.';
	expect(marks(text)).toEqual(['campaign: sp-campaign', 'campaign: sp-campaign']);
});

it('leaves out what would be too many together for one reader', () => {
	const acronyms = 'SSO SAML OIDC RBAC TLS DKIM DMARC CNAME TTFB CVE WAF HSTS';
	expect(marks(acronyms, 'marketing', true)).toHaveLength(8);
	expect(marks(acronyms, 'marketing', false)).toHaveLength(12);
});
