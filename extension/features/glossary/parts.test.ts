// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { partsOf } from './parts.ts';
import { sized, watched } from './region.ts';

const p = (id: string, length: number): string => `<p id="${id}">${'x'.repeat(length)}</p>`;

/** Parts by the ids of their elements: "a b" are read together, "!c" is too large. */
function parts(html: string, isNew: (child: Element) => boolean = () => true): string[] {
	document.body.innerHTML = html;
	return [...partsOf(document.body, isNew)].flatMap((part) => {
		if (!part) return [];
		if ('large' in part) return `!${part.large.id}`;
		return part.together.map(({ element }) => element.id).join(' ');
	});
}

describe('a container', () => {
	it('is read in neighbours that are small together', () => {
		expect(parts(p('a', 10) + p('b', 10) + p('c', 3_990) + p('d', 10))).toEqual(['a b', 'c d']);
	});

	it('is parted at headings', () => {
		expect(parts(`${p('a', 10)}<h2 id="b">One</h2>${p('c', 10)}<h3 id="d">Two</h3>`)).toEqual([
			'a',
			'b c',
			'd',
		]);
	});

	it('leaves what is large to be cut by itself', () => {
		const many = `<ul id="many">${'<li></li>'.repeat(1_001)}</ul>`;
		expect(parts(p('a', 10) + p('b', 5_000) + p('c', 10) + many)).toEqual([
			'a',
			'!b',
			'c',
			'!many',
		]);
	});

	it('leaves out what is known', () => {
		expect(parts(p('a', 10) + p('b', 10), (child) => child.id !== 'a')).toEqual(['b']);
	});
});

describe('a region', () => {
	it('is noticed by its ends and by what stands between, if that is long', () => {
		document.body.innerHTML = [1, 2, 3, 4].map((n) => p(`${n}`, 1_000)).join('');
		const roots = [...document.body.children].map(sized);
		expect(watched(roots).map(({ id }) => id)).toEqual(['1', '3', '4']);
		expect(watched(roots.slice(0, 1)).map(({ id }) => id)).toEqual(['1']);
	});
});
