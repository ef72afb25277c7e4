// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../page/context.ts';
import type { Opener } from './card-layer.tsx';
import { type Card, LazyCard } from './lazy-card.ts';
import type { Mark } from './marks.ts';

const mark = (word: string) => ({ word }) as Mark;
const HOVER: Opener = { by: 'hover', point: { x: 1, y: 1 } };

function lazy() {
	const opened: [string, Opener['by']][] = [];
	const card = {
		shown() {},
		open: async ({ word }: Mark, { by }: Opener) => void opened.push([word, by]),
		close: () => void opened.push(['', 'hover']),
	} as unknown as Card;
	const loading = Promise.withResolvers<unknown>();
	let asked = 0;
	const context = {
		signal: new AbortController().signal,
		words: { shown: [] },
		panels: () => {
			asked++;
			return loading.promise;
		},
	} as unknown as PageContext;
	return {
		card: new LazyCard(context),
		opened,
		asked: () => asked,
		async load() {
			loading.resolve({ createCard: () => card });
			await loading.promise;
			await Promise.resolve();
		},
	};
}

describe('a card whose script is not there yet', () => {
	it('opens for what is wanted when it comes, and loads it once', async () => {
		const { card, opened, asked, load } = lazy();
		expect(asked()).toBe(0);
		void card.open(mark('SSO'), HOVER);
		void card.open(mark('CDN'), { by: 'keys' });
		expect(card.mark?.word).toBe('CDN');
		expect(card.isKept).toBe(true);
		await load();
		expect(opened).toEqual([['CDN', 'keys']]);
		expect(asked()).toBe(1);
		void card.open(mark('KPI'), HOVER);
		expect(opened.at(-1)).toEqual(['KPI', 'hover']);
	});

	it('does not open for what nobody wants any more', async () => {
		const { card, opened, load } = lazy();
		void card.open(mark('SSO'), HOVER);
		card.close();
		expect(card.mark).toBeUndefined();
		await load();
		expect(opened).toEqual([]);
	});
});
