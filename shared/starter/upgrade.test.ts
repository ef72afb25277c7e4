import { describe, expect, it } from 'vitest';
import type { Concept, Term } from '../model/concept.ts';
import type { Team } from '../model/member.ts';
import type { Actor } from '../mutations/define.ts';
import { MemoryTeam } from '../mutations/memory.ts';
import type { Swaps } from '../mutations/starter.ts';
import { partOf, removePart, takePart } from './choose.ts';
import { editions, joined, packed, type Records, word } from './pack.fixture.ts';
import { batched, inverseOf } from './swaps.ts';
import { type Pack, takenOf } from './taken.ts';
import { upgradeOf } from './upgrade.ts';

const ADA: Actor = { memberId: 'ada', name: 'Ada', side: 'it', role: 'admin' };

/** A team that took a pack as it was. */
class PackTeam extends MemoryTeam {
	constructor(pack: Pack, versions: Record<string, number> | undefined = { web: pack.version }) {
		super();
		const put = (collection: 'concept' | 'term' | 'team', data: object & { id: string }) =>
			this.records.set(`${collection}/${data.id}`, {
				...{ collection, scope: 'team', data, clocks: {} },
			});
		for (const concept of pack.concepts) put('concept', concept);
		for (const term of pack.terms) put('term', term);
		const sideNames = { marketing: 'Marketing', it: 'IT' };
		const team = { id: 'team', name: 'Us', sideNames, bigBetCap: 3 };
		const starter: Partial<Team> = versions ? { starter: versions } : {};
		put('team', { ...team, ...starter });
	}

	get taken() {
		return takenOf(this.all('concept'), this.all('term'), this.get('team', 'team'));
	}

	swap(swaps: Swaps, actor = ADA) {
		return batched(swaps).map((some) => this.run(actor, 'starter.swap', some));
	}

	edit(id: string, fields: Partial<Pick<Concept, 'example' | 'advice'>>): void {
		this.run(ADA, 'concept.edit', { id, fields });
	}

	add(term: Term): void {
		this.run(ADA, 'term.add', { ...term, id: `own-${term.text}` });
	}

	words(conceptId: string): string[] {
		return this.all('term')
			.filter((term) => term.conceptId === conceptId)
			.map(({ text, side, status }) => `${text} (${side}, ${status})`)
			.sort();
	}
}

const first = editions(joined(packed('cache'), packed('banner')));
const after = (...records: Records[]) => editions(first, joined(...records));

describe('a new version of the starter pack', () => {
	const reworded = packed('cache', { example: 'Clear the cache first.' });
	const second = after(reworded, packed('banner'), packed('tunnel'));

	it('brings what is new and rewords what nobody touched', () => {
		const team = new PackTeam(first);
		const { swaps, fresh, reworded, kept } = upgradeOf(second, team.taken);
		expect([fresh.length, reworded.length, kept.length]).toEqual([1, 1, 0]);
		team.swap(swaps);
		expect(team.get('concept', 'sp-cache')?.example).toBe('Clear the cache first.');
		expect(team.words('sp-tunnel')).toEqual(['tunnel (marketing, preferred)']);
		expect(team.get('team', 'team')?.starter).toEqual({ web: 2 });
		expect(upgradeOf(second, team.taken).fresh).toEqual([]);
	});

	it('leaves a field that the team changed, and says so', () => {
		const team = new PackTeam(first);
		team.edit('sp-cache', { example: 'Our cache is slow.' });
		const upgrade = upgradeOf(second, team.taken);
		expect(upgrade.kept.map(({ concept, fields }) => [concept.id, fields])).toEqual([
			['sp-cache', ['example']],
		]);
		team.swap(upgrade.swaps);
		expect(team.get('concept', 'sp-cache')?.example).toBe('Our cache is slow.');
	});

	it('still changes the other fields of what the team edited', () => {
		const both = packed('cache', { example: 'Clear the cache first.', advice: 'Say “copy”.' });
		const team = new PackTeam(first);
		team.edit('sp-cache', { example: 'Our cache is slow.' });
		team.swap(upgradeOf(after(both, packed('banner')), team.taken).swaps);
		const { example, advice } = team.get('concept', 'sp-cache') ?? {};
		expect([example, advice]).toEqual(['Our cache is slow.', 'Say “copy”.']);
	});

	it('leaves what somebody edits between looking and applying', () => {
		const team = new PackTeam(first);
		const { swaps } = upgradeOf(second, team.taken);
		team.edit('sp-cache', { example: 'Edited a moment ago.' });
		team.swap(swaps);
		expect(team.get('concept', 'sp-cache')?.example).toBe('Edited a moment ago.');
	});

	it('reaches teams that were made before versions were kept', () => {
		const team = new PackTeam(first, undefined);
		team.edit('sp-banner', { example: 'Mine.' });
		const { fresh, reworded } = upgradeOf(second, team.taken);
		expect([fresh.length, reworded.length]).toEqual([1, 1]);
	});

	it('reaches teams that skipped a version', () => {
		const third = editions(
			first,
			joined(reworded, packed('banner')),
			joined(packed('cache', { example: 'The cache is a shelf.' }), packed('banner')),
		);
		const team = new PackTeam(first);
		team.swap(upgradeOf(third, team.taken).swaps);
		expect(team.get('concept', 'sp-cache')?.example).toBe('The cache is a shelf.');
	});

	it('does not bring back what the team removed', () => {
		const team = new PackTeam(second);
		team.records.set('concept/sp-tunnel', {
			...{ collection: 'concept', scope: 'team', data: undefined, clocks: {} },
		});
		const third = editions(first, second, second);
		expect(upgradeOf(third, team.taken).fresh).toEqual([]);
	});

	it('can be taken back', () => {
		const team = new PackTeam(first);
		const before = team.taken;
		const { swaps } = upgradeOf(second, before);
		team.swap(swaps);
		team.swap(inverseOf(swaps, before));
		expect(team.taken).toEqual({ ...before, versions: { web: 1 } });
	});

	it('is for curators', () => {
		const team = new PackTeam(first);
		const member: Actor = { ...ADA, role: 'member' };
		const outcomes = team.swap(upgradeOf(second, team.taken).swaps, member);
		expect(outcomes.every(({ ok }) => !ok)).toBe(true);
	});
});

describe('the words of an upgraded concept', () => {
	const cache = packed('cache');
	const withWords = (...terms: Term[]) =>
		after({ ...cache, terms: [...cache.terms, ...terms] }, packed('banner'));
	const memory = word('sp-cache', 'memory', { side: 'it' });

	it('gain the pack’s new ones', () => {
		const team = new PackTeam(first);
		team.swap(upgradeOf(withWords(memory), team.taken).swaps);
		expect(team.words('sp-cache')).toEqual([
			'cache (marketing, preferred)',
			'memory (it, preferred)',
		]);
	});

	it('keep the team’s preferred word beside a new one', () => {
		const team = new PackTeam(first);
		team.add(word('sp-cache', 'store', { side: 'it' }));
		team.swap(upgradeOf(withWords(memory), team.taken).swaps);
		expect(team.words('sp-cache')).toContain('memory (it, admitted)');
		expect(team.words('sp-cache')).toContain('store (it, preferred)');
	});

	it('are not doubled where the team added the same one', () => {
		const team = new PackTeam(first);
		team.add({ ...memory, text: 'Memory' });
		team.swap(upgradeOf(withWords(memory), team.taken).swaps);
		expect(team.words('sp-cache')).toHaveLength(2);
	});

	it('lose what the pack withdrew, unless the team changed it', () => {
		const second = withWords(memory);
		const third = editions(first, second, joined(cache, packed('banner')));
		const [touched, untouched] = [new PackTeam(second), new PackTeam(second)];
		touched.run(ADA, 'term.edit', { id: memory.id, fields: { text: 'RAM' } });
		for (const team of [touched, untouched]) team.swap(upgradeOf(third, team.taken).swaps);
		expect([touched, untouched].map((team) => team.words('sp-cache').length)).toEqual([2, 1]);
	});

	it('stay removed where the team removed one', () => {
		const second = withWords(memory);
		const team = new PackTeam(second);
		team.run(ADA, 'term.remove', { id: memory.id });
		team.swap(upgradeOf(editions(first, second, second), team.taken).swaps);
		expect(team.words('sp-cache')).toHaveLength(1);
	});
});

describe('a part of the pack', () => {
	it('goes without what the team worked on, and comes back by undo', () => {
		const team = new PackTeam(first);
		team.edit('sp-banner', { advice: 'Ours.' });
		const before = team.taken;
		const { swaps, stays } = removePart(first, before, 'web');
		expect(stays.map(({ id }) => id)).toEqual(['sp-banner']);
		team.swap(swaps);
		expect(team.get('concept', 'sp-cache')).toBeUndefined();
		expect(team.words('sp-cache')).toEqual([]);
		team.swap(inverseOf(swaps, before));
		expect(team.taken.concepts).toEqual(before.concepts);
		expect(team.words('sp-cache')).toHaveLength(1);
	});

	it.each([
		['a word was added', (team: PackTeam) => team.add(word('sp-cache', 'store'))],
		[
			'a word was removed',
			(team: PackTeam) => void team.run(ADA, 'term.remove', { id: 'sp-cache~marketing~cache' }),
		],
		[
			'somebody vouches for it',
			(team: PackTeam) => void team.run(ADA, 'concept.approve', { id: 'sp-cache' }),
		],
	])('keeps a concept where %s', (_what, work) => {
		const team = new PackTeam(first);
		work(team);
		const { stays } = removePart(first, team.taken, 'web');
		expect(stays.map(({ id }) => id)).toEqual(['sp-cache']);
	});

	it('keeps a concept that gets a word between looking and removing', () => {
		const team = new PackTeam(first);
		const { swaps } = removePart(first, team.taken, 'web');
		team.add(word('sp-cache', 'store'));
		team.swap(swaps);
		expect(team.words('sp-cache')).toHaveLength(2);
		expect(team.get('concept', 'sp-banner')).toBeUndefined();
	});

	it('is taken with its words, and again after it was removed', () => {
		const team = new PackTeam(first);
		team.swap(removePart(first, team.taken, 'web').swaps);
		expect(partOf(first, team.taken, 'web').missing).toHaveLength(2);
		team.swap(takePart(first, team.taken, 'web'));
		expect(partOf(first, team.taken, 'web').missing).toEqual([]);
		expect(team.words('sp-cache')).toHaveLength(1);
	});
});
