import { expect, it } from 'vitest';
import { stem } from './stem.ts';

it.each([
	['release', 'releases', 'released', 'releasing', 'release’s'],
	['ship', 'ships', 'shipped', 'shipping'],
	['story', 'stories'],
	['branch', 'branches', 'branched'],
	['index', 'indexes', 'indexed', 'indexing'],
])('the forms of “%s” have one stem', (word, ...forms) => {
	expect(new Set(forms.map(stem))).toEqual(new Set([stem(word)]));
});

it.each(['sing', 'red', 'access', 'status', 'bus', 'is', ''])('“%s” has no ending', (word) => {
	expect(stem(word)).toBe(word);
});
