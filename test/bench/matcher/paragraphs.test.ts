import { expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

const SENTENCE = 'This paragraph says in plain words what the thing does.';

it('takes the paragraphs of a Markdown file without its code and markup', () => {
	const file = `# Title\n\n${SENTENCE.replace('thing', '**[thing](http://x)**')}\n\n\`\`\`\n${SENTENCE}\n\`\`\``;
	expect(paragraphsOf('README.md', file)).toEqual([SENTENCE]);
});

it('takes the comments of a source file', () => {
	const file = `/**\n * ${SENTENCE}\n * @param x not enough words\n */\ndeclare const a: 'b';`;
	expect(paragraphsOf('index.d.ts', file)).toEqual([SENTENCE]);
	expect(paragraphsOf('sqlite3.c', `/*\n** ${SENTENCE.slice(0, -1)}\n*/`)).toEqual([SENTENCE]);
});

it('leaves tables and lists of names out', () => {
	expect(paragraphsOf('a.md', '| a_1 | b_2 | c_3 | d_4 | one two three four five six')).toEqual([]);
});

it('makes plain what only our matcher reads', () => {
	const file = 'Don’t take the cus\u00adtom\u200ber’s long‑term view for granted here.';
	expect(paragraphsOf('a.md', file)).toEqual([
		"Don't take the customer's long-term view for granted here.",
	]);
});
