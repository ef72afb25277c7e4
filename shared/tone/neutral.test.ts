import { describe, expect, it } from 'vitest';
import { LOADED } from './loaded.ts';
import { neutralWordings, withWording } from './neutral.ts';

const taken = (text: string): string => {
	const [first] = neutralWordings(text);
	return first ? withWording(text, first, first.instead[0] ?? '') : text;
};

describe('loaded words', () => {
	it('are found where they stand, with a calm wording', () =>
		expect(neutralWordings('More Shadow IT, as usual.')).toEqual([
			{ from: 5, to: 14, said: 'Shadow IT', instead: ['tools adopted without IT'] },
			{ from: 16, to: 24, said: 'as usual', instead: ['again'] },
		]));

	it('are found in German, and behind letters that are not ASCII', () => {
		expect(taken('Die Schatten-IT wächst')).toBe('Die Werkzeuge ohne die IT wächst');
		expect(neutralWordings('Schuldenabbau')).toEqual([]);
	});

	it('tell IT from it', () => {
		expect(taken('The fair, it is late this year')).toBe('The fair, it is late this year');
		expect(taken('IT IS LATE')).toBe('We are waiting for IT');
	});

	it('are whole words: what only contains one is left alone', () =>
		expect(neutralWordings('A default, an inexcusable simplyfied faulty word')).toEqual([]));

	it('give way with the capital letter of their sentence', () => {
		expect(taken('Ridiculous. They never answer.')).toBe(
			'Hard to follow for us. They never answer.',
		);
		expect(taken('Fine. IT is late again')).toBe('Fine. We are waiting for IT again');
	});

	it('are none in a plain reason', () =>
		expect(neutralWordings('A date came closer: the fair is on 3 May.')).toEqual([]));

	it('are none in the wordings that are offered', () => {
		for (const { instead } of [...LOADED.en, ...LOADED.de])
			for (const wording of instead) expect(neutralWordings(wording), wording).toEqual([]);
	});

	it('take bounded time in a text of any length', () =>
		expect(neutralWordings('of '.repeat(20_000))).toEqual([]));
});
