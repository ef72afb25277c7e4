import type { PulseRound } from '../model/pulse.ts';
import type { Side } from '../model/side.ts';
import { type Figure, PULSE_QUESTIONS, type PulseQuestion } from './questions.ts';

/** What one side of the team said, of those who answered. */
export interface TeamShare {
	/** Per cent, whole. */
	percent: number;
	/** How many answered the question, five at least. */
	answered: number;
}

/** One statement, or one option of a choice: the published figures and the team's own. */
export interface PulseRow {
	/** Of the question and, for a choice, the option's place. */
	id: string;
	questionId: string;
	/** The statement in short, or the option. */
	label: string;
	figures: readonly Figure[];
	/** Of the sides that were asked; null where too few answered to say. */
	team: Partial<Record<Side, TeamShare | null>>;
}

/** A round that was closed. */
export interface PulseResult {
	roundId: string;
	/** When it began, ISO 8601. */
	at: string;
	/** Its last day, “2026-05-31”. */
	ends: string;
	rows: readonly PulseRow[];
}

/** The results of all rounds that were closed, the oldest first; it tells of nobody that the counts do not. */
export const pulseResults = (rounds: readonly PulseRound[]): PulseResult[] =>
	rounds
		.filter(({ state }) => state === 'closed')
		.sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1))
		.map((round) => ({
			roundId: round.id,
			at: round.at,
			ends: round.ends,
			rows: PULSE_QUESTIONS.flatMap((question) => rowsOf(question, round)),
		}));

function rowsOf(question: PulseQuestion, round: PulseRound): PulseRow[] {
	const { id: questionId, sides } = question;
	const team = (places: readonly number[]): PulseRow['team'] =>
		Object.fromEntries(
			sides.map((side) => [side, share(round.counts?.[side]?.[questionId], places)]),
		);
	if (question.kind === 'scale') {
		const { short: label, figures } = question;
		return [{ id: questionId, questionId, label, figures, team: team(AGREES) }];
	}
	return question.options.map(({ text: label, figures }, at) => ({
		...{ id: `${questionId}:${at + 1}`, questionId, label, figures, team: team([at + 1]) },
	}));
}

/** Who gives one of these on a scale of five says yes to the statement. */
const AGREES = [4, 5];

function share(counts: readonly number[] | undefined, places: readonly number[]): TeamShare | null {
	if (!counts) return null;
	const answered = counts.reduce((sum, count) => sum + count, 0);
	const chosen = places.reduce((sum, place) => sum + (counts[place - 1] ?? 0), 0);
	return answered > 0 ? { percent: Math.round((100 * chosen) / answered), answered } : null;
}
