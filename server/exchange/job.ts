import type { ExportFormat } from '@common-ground/shared/exchange/export.ts';
import type { ImportOptions } from '@common-ground/shared/exchange/plan.ts';
import type { Refused } from '@common-ground/shared/exchange/reading.ts';
import type { Step } from '@common-ground/shared/exchange/steps.ts';
import type { ImportReply } from '@common-ground/shared/protocol/exchange.ts';

/** A file that is to be imported, and what its sender decided. */
export interface PlanJob {
	kind: 'plan';
	bytes: Uint8Array;
	name: string;
	options: ImportOptions;
	overwrite: boolean;
}

export interface ExportJob {
	kind: 'export';
	format: ExportFormat;
	language: string;
	delimiter: string;
	name: string;
	sideNames: { marketing: string; it: string };
}

export type Job = PlanJob | ExportJob;

/** What a thread is told after its job: records, as they are stored, and that these were all. */
export type ToThread = { rows: { collection: string; id: string; data: string | null }[] } | 'all';

export interface PlanDone extends ImportReply {
	/** The changes that are left to do. */
	steps: Step[];
}

export type FromThread =
	| { kind: 'planned'; done: PlanDone }
	| { kind: 'unreadable'; refused: Refused }
	| { kind: 'piece'; bytes: Uint8Array }
	| { kind: 'end' };
