import type { TextMark } from '@common-ground/shared/relevance/text-marks.ts';
import type { Label, Labelled } from '../../labelled/parse.ts';

/** A sentence with what was found in it. */
export interface Answer {
	sentence: Labelled;
	marks: readonly TextMark[];
	/** Labels whose word has several meanings in the glossary. */
	ambiguous: readonly Label[];
}

/** Counts over many sentences; a mark hits where its span is exactly a label's. */
export interface Score {
	labels: number;
	marks: number;
	hits: number;
	/** Labels on words of several meanings; of them: marked with the right one among those shown … */
	ambiguous: number;
	shown: number;
	/** … marked with one meaning … */
	decided: number;
	/** … which is the right one. */
	right: number;
}

export function scoreOf(answers: readonly Answer[]): Score {
	const score = { labels: 0, marks: 0, hits: 0, ambiguous: 0, shown: 0, decided: 0, right: 0 };
	for (const { sentence, marks, ambiguous } of answers) {
		score.labels += sentence.labels.length;
		score.marks += marks.length;
		score.hits += sentence.labels.filter((label) => markAt(marks, label)).length;
		score.ambiguous += ambiguous.length;
		for (const label of ambiguous) {
			const ids = markAt(marks, label)?.conceptIds ?? [];
			const shown = ids.includes(label.concept);
			if (shown) score.shown++;
			if (ids.length === 1) score.decided++;
			if (ids.length === 1 && shown) score.right++;
		}
	}
	return score;
}

export const markAt = (
	marks: readonly TextMark[],
	{ start, end }: Pick<Label, 'start' | 'end'>,
): TextMark | undefined => marks.find((mark) => mark.start === start && mark.end === end);

/** What went wrong in a sentence, for people: missed labels, wrong meanings, marks too many. */
export function missesOf({ sentence, marks }: Answer): string[] {
	const { text, labels } = sentence;
	const missed = labels.flatMap((label) => {
		const mark = markAt(marks, label);
		const word = text.slice(label.start, label.end);
		if (!mark) return `not marked: ${word} (${label.concept})`;
		return mark.conceptIds.includes(label.concept)
			? []
			: `wrong meaning: ${word} as ${mark.conceptIds}, not ${label.concept}`;
	});
	const extra = marks
		.filter((mark) => !labels.some((label) => markAt([mark], label)))
		.map((mark) => `marked: ${text.slice(mark.start, mark.end)} (${mark.conceptIds})`);
	return [...missed, ...extra];
}
