import type { Decision } from '../model/decision.ts';
import type { Member } from '../model/member.ts';
import type { Concern } from '../model/ticket-concern.ts';
import { isDue } from './due.ts';

/** Something said beside the work that waits for a member, as the inbox has it. */
interface CandorItem {
	id: string;
	kind: 'concern' | 'due';
	by: string;
	at: string;
	text: string;
	/** The concern's text, or the decision's title. */
	word: string;
	concernId?: string;
	decisionId?: string;
}

export interface CandorSource {
	concerns: readonly Concern[];
	decisions: readonly Decision[];
	members: readonly Pick<Member, 'id' | 'role' | 'state'>[];
	/** The reader's calendar day, “2026-05-31”. */
	today: string;
}

/** Answers to a member's concerns that are about no ticket, and decisions of theirs that are due. */
export const candorItems = (memberId: string, source: CandorSource): CandorItem[] => [
	...source.concerns.flatMap((one) => ofConcern(memberId, one)),
	...source.decisions.flatMap((one) => ofDecision(memberId, one, source)),
];

function ofConcern(memberId: string, concern: Concern): CandorItem[] {
	const { id: concernId, ticketId, by: mine, state, steps, text: word } = concern;
	const last = steps.at(-1);
	if (ticketId || mine !== memberId || state !== 'answered' || !last || last.by === mine) return [];
	const { by, at, text } = last;
	const id = `concern:${concernId}:${steps.length}`;
	return [{ id, kind: 'concern', by, at, text, word, concernId }];
}

/** For whoever wrote it down; for the admins, where they are not in the team any more. */
function ofDecision(
	memberId: string,
	decision: Decision,
	{ members, today }: CandorSource,
): CandorItem[] {
	if (!isDue(decision, today)) return [];
	const find = (id: string) => members.find((one) => one.id === id && one.state === 'active');
	const isTheirs = find(decision.by) ? decision.by === memberId : find(memberId)?.role === 'admin';
	const { id: decisionId, title: word, revisit } = decision;
	const id = `decision:${decisionId}:${revisit}`;
	return isTheirs ? [{ id, kind: 'due', by: '', at: revisit, text: '', word, decisionId }] : [];
}
