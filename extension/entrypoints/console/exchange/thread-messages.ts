import type { ImportOptions } from '@common-ground/shared/exchange/plan.ts';
import type { Refused } from '@common-ground/shared/exchange/reading.ts';
import type { Step } from '@common-ground/shared/exchange/steps.ts';
import type { PlanView } from './plan-view.ts';

/** What the page asks of `import-worker.ts`; each question has one answer. */
export type Question =
	/** Reads a file, and says what it would do. */
	| { kind: 'read'; bytes: ArrayBuffer; options: ImportOptions }
	/** The same file, decided on otherwise. */
	| { kind: 'decide'; options: ImportOptions }
	/** Makes the changes ready; `theirs` are ids of conflicts that become what the file says. */
	| { kind: 'begin'; name: string; theirs: readonly string[] }
	/** The next change that is left to do. */
	| { kind: 'next' };

export type Answer =
	| { kind: 'planned'; plan: PlanView }
	| { kind: 'unreadable'; refused: Refused }
	| { kind: 'failed'; message: string }
	| { kind: 'begun'; importId: string; steps: number }
	| { kind: 'step'; step: Step | undefined };

/** Said in between: what it does just now. */
export interface Doing {
	kind: 'doing';
	doing: string;
}
