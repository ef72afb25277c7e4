import { existsSync, readFileSync } from 'node:fs';
import { compileMatcher } from '@common-ground/shared/matcher/compile.ts';
import { matchTerm } from '@common-ground/shared/relevance/foreign.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { describe, expect, it } from 'vitest';
import { type Labelled, parseAllLabelled, parseLabelled } from './parse.ts';

const fileOf = (name: string) => new URL(name, import.meta.url);
const read = (file: URL) => parseAllLabelled(readFileSync(file, 'utf8'));
const earlier = read(fileOf('./earlier.jsonl'));
const tuning = read(fileOf('./tuning.jsonl'));
/** Absent until sentences are written that the rules of today have not seen. */
const FROZEN = fileOf('./frozen.jsonl');
const frozen = existsSync(FROZEN) ? read(FROZEN) : [];
const sentences = [...earlier, ...tuning, ...frozen];

/** All of the pack, so that a label inside a longer phrase is found out. */
const pack = compileMatcher(starterRecords().terms.map(matchTerm));

const labelsIn = (check: (sentence: Labelled, label: Labelled['labels'][number]) => boolean) =>
	sentences.flatMap((sentence) =>
		sentence.labels
			.filter((label) => check(sentence, label))
			.map(
				({ start, end, concept }) => `${sentence.id} ${concept} ${sentence.text.slice(start, end)}`,
			),
	);

describe('labelled sentences', () => {
	it('are many enough to judge by', () => {
		expect(sentences.length).toBeGreaterThanOrEqual(600);
	});

	it.runIf(existsSync(FROZEN))('are many enough without those of earlier rounds', () => {
		expect(tuning.length + frozen.length).toBeGreaterThanOrEqual(600);
	});

	it.runIf(existsSync(FROZEN))('are by a third written after the rules', () => {
		expect(frozen.length).toBeGreaterThanOrEqual((tuning.length + frozen.length) / 3);
	});

	it('have an id and a text of their own', () => {
		expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
		expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
	});

	it('label whole words and phrases of the concept that they name', () => {
		const strangers = labelsIn(
			({ text }, { start, end, concept }) =>
				!pack
					.find(text)
					.some(
						(match) =>
							match.start === start &&
							match.end === end &&
							match.terms.some(({ conceptId }) => conceptId === concept),
					),
		);
		expect(strangers).toEqual([]);
	});

	it('label a concept once in a text', () => {
		const repeated = labelsIn(
			({ labels }, label) => labels.find(({ concept }) => concept === label.concept) !== label,
		);
		expect(repeated).toEqual([]);
	});

	it('leave no label unread', () => {
		const left = sentences.filter(({ text }) => text.includes('(sp-')).map(({ id }) => id);
		expect(left).toEqual([]);
	});
});

describe('a labelled line', () => {
	const parse = (text: string) => parseLabelled(JSON.stringify({ id: 'x', text }));

	it('is read as the text of a page and the places in it', () => {
		expect(parse('A [lead](sp-lead) and a [tech lead](sp-tech-lead).')).toEqual({
			id: 'x',
			text: 'A lead and a tech lead.',
			labels: [
				{ start: 2, end: 6, concept: 'sp-lead' },
				{ start: 13, end: 22, concept: 'sp-tech-lead' },
			],
		});
	});

	it('keeps brackets that are text', () => {
		expect(parse('[x] see [the wiki](https://example.com)').text).toBe(
			'[x] see [the wiki](https://example.com)',
		);
	});

	it('without a text is refused', () => {
		expect(() => parseLabelled('{"id":"x"}')).toThrow('No sentence');
	});
});
