// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { insertLayer, LAYERS, type LayerName } from './layers.ts';

it('what is asked for lies above what came by itself, whichever came first', () => {
	for (const order of [LAYERS, LAYERS.toReversed(), ['writing', 'card', 'why', 'mile'] as const]) {
		const root = document.createElement('div');
		const there = new Map<LayerName, { element: Element }>();
		for (const name of order) {
			const element = Object.assign(document.createElement('div'), { id: name });
			insertLayer(root, there, name, element);
			there.set(name, { element });
		}
		const names = [...root.children].map(({ id }) => id);
		expect(names).toEqual(LAYERS.filter((name) => names.includes(name)));
	}
});
