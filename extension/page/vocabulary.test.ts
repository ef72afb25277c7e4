// @vitest-environment happy-dom
import { matcherInSteps } from '@common-ground/shared/matcher/compile.ts';
import type { GlossaryChange, MatchTerm } from '@common-ground/shared/matcher/model.ts';
import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import { sensesInSteps } from '@common-ground/shared/sense/decide.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Background } from '../entrypoints/background/background.ts';
import { type Compiled, compiled, renewed } from '../entrypoints/background/compiled.ts';
import { pieceHandlers } from '../entrypoints/background/handlers/pieces.ts';
import type { GlossaryDelta } from '../messaging/replies.ts';
import { followVocabulary } from './vocabulary.ts';
import { bring } from './world.ts';

vi.mock('../replica/me.ts', () => ({ meOf: async () => ({ side: 'marketing' }) }));

/** How messages are carried: as they are, or as JSON. */
let carry: (message: unknown) => unknown;
const asked: string[] = [];
vi.mock('../messaging/client.ts', () => ({
	ask: async (name: string, args: unknown) => {
		asked.push(name);
		const handler = handlers[name as keyof typeof handlers] as (args: unknown) => Promise<unknown>;
		return carry(await handler(carry(args)));
	},
}));

const records = starterRecords();
const withWord = (word: string) => {
	const concept = { ...(records.concepts[0] as Concept), id: word, related: [] };
	const term: Term = {
		...(records.terms[0] as Term),
		id: `${word}-term`,
		conceptId: word,
		text: word,
		side: 'it',
		status: 'preferred',
	};
	return {
		concepts: [...records.concepts, concept],
		terms: [...records.terms, term],
		known: new Set<string>(),
	};
};

let now: Compiled;
/** What the glossary is once it was asked for. */
let after: Compiled | undefined;
let deltas: Map<string, GlossaryDelta>;
const glossary = {
	now: async () => {
		const asked = now;
		now = after ?? now;
		return asked;
	},
	since: async (_db: unknown, _side: unknown, version: string) =>
		version === now.version
			? { version, changes: [], senses: false }
			: (deltas.get(version) ?? null),
};
const handlers = pieceHandlers({
	current: { team: async () => ({ db: {} }) },
	glossary,
} as unknown as Background) as unknown as Record<string, unknown>;

/** The glossary becomes another one, and the background remembers how. */
async function change(word: string): Promise<GlossaryChange> {
	const next = await renewed(now, withWord(word), 'marketing');
	if (!next) throw new Error('That was meant to be a small change.');
	deltas.set(now.version, { version: next.now.version, changes: [next.change], senses: true });
	now = next.now;
	return next.change;
}

const finds = (
	{ matcher }: { matcher: { find(text: string): { terms: MatchTerm[] }[] } },
	word: string,
) => matcher.find(`a ${word} here`).flatMap(({ terms }) => terms.map(({ conceptId }) => conceptId));

bring('reader', { features: [], matcherInSteps });
bring('senses', sensesInSteps);

beforeEach(async () => {
	carry = (message) => structuredClone(message);
	asked.length = 0;
	after = undefined;
	deltas = new Map();
	now = await compiled(withWord('flurbel'), 'marketing');
});

describe('a frame’s glossary', () => {
	it('comes in pieces', async () => {
		const { senses, ...vocabulary } = await followVocabulary()();
		expect(finds(vocabulary, 'flurbel')).toEqual(['flurbel']);
		const [match] = vocabulary.matcher.find('a firewall');
		expect(
			senses.decide({ text: 'a firewall', start: 2, end: 10, terms: match?.terms ?? [], site: '' })
				.conceptIds,
		).toHaveLength(1);
	});

	it('comes as text where messages carry no bytes', async () => {
		carry = (message) => JSON.parse(JSON.stringify(message));
		expect(finds(await followVocabulary()(), 'flurbel')).toEqual(['flurbel']);
	});

	it('stays the same object where nothing changed', async () => {
		const vocabulary = followVocabulary();
		expect(await vocabulary()).toBe(await vocabulary());
	});

	it('later takes what became different, and loads no matcher again', async () => {
		const vocabulary = followVocabulary();
		await vocabulary();
		asked.length = 0;
		await change('grumbel');
		const next = await vocabulary();
		expect([finds(next, 'grumbel'), finds(next, 'flurbel')]).toEqual([['grumbel'], []]);
		expect(asked).toEqual(['glossary.changes', 'glossary.piece']);
	});

	it('is loaded anew where nobody remembers what it was', async () => {
		const vocabulary = followVocabulary();
		await vocabulary();
		await change('grumbel');
		deltas.clear();
		expect(finds(await vocabulary(), 'grumbel')).toEqual(['grumbel']);
	});

	it('is of one version, also if it changes on the way', async () => {
		after = await compiled(withWord('grumbel'), 'marketing');
		expect(finds(await followVocabulary()(), 'grumbel')).toEqual(['grumbel']);
	});

	it('is tried again when it could not be had', async () => {
		carry = () => {
			throw new Error('The worker is gone.');
		};
		const vocabulary = followVocabulary();
		await expect(vocabulary()).rejects.toThrow('gone');
		carry = (message) => structuredClone(message);
		expect(finds(await vocabulary(), 'flurbel')).toEqual(['flurbel']);
	});
});
