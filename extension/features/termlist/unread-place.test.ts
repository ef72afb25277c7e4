// @vitest-environment happy-dom
import { compileMatcher } from '@common-ground/shared/matcher/compile.ts';
import { expect, it } from 'vitest';
import { unreadPlace } from './unread-place.ts';

const matcher = compileMatcher([
	{
		conceptId: 'w',
		text: 'webhook',
		side: 'it',
		caseSensitive: false,
		exact: false,
		deprecated: false,
	},
]);

const place = (body: string) => {
	document.body.innerHTML = body;
	return unreadPlace(document, matcher, ['w']);
};

it('is code, or where somebody writes', () => {
	expect(place('<p>the <code>webhooks</code></p>')).toBe('code');
	expect(place('<div contenteditable>a webhook</div>')).toBe('editor');
	expect(place('<textarea>a webhook</textarea>')).toBe('editor');
});

it('is none where the word stands in plain text, in part of a word, or nowhere', () => {
	expect(place('<p>a webhook</p><code>webhookUrl</code>')).toBeUndefined();
});
