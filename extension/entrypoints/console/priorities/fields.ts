import type { Bet, Nature, Priority } from '@common-ground/shared/model/priority.ts';
import type { PerSide } from '@common-ground/shared/model/side.ts';
import type { Level } from '@common-ground/shared/model/ticket-facts.ts';
import { onlyChanged } from '@common-ground/shared/mutations/fields.ts';
import type { MutationArgs } from '@common-ground/shared/mutations/registry.ts';

/** What is written about a priority. */
export interface Written {
	title: string;
	bet: Bet;
	serves: PerSide;
	outcome: string;
	/** Ids of KPI concepts. */
	kpis: string[];
	nature: Nature | null;
	level: Level | null;
	owners: PerSide;
	fundedBy: string;
	vision: string;
}

const NOBODY: PerSide = { marketing: '', it: '' };

/** A priority as its form shows it; an empty form without one. */
export const writtenOf = (priority?: Priority): Written => ({
	title: priority?.title ?? '',
	bet: priority?.bet ?? 'normal',
	serves: priority?.serves ?? NOBODY,
	outcome: priority?.outcome ?? '',
	kpis: priority?.kpis ?? [],
	nature: priority?.nature ?? null,
	level: priority?.level ?? null,
	owners: priority?.owners ?? NOBODY,
	fundedBy: priority?.fundedBy ?? '',
	vision: priority?.vision ?? '',
});

/** Only the fields that differ, so that two people who edit at once do not undo one another. */
export const changedFields = (
	before: Written,
	after: Written,
): MutationArgs<'priority.edit'>['fields'] => onlyChanged('priority', trimmed(after), before);

const trimmed = (written: Written): Written => ({
	...written,
	title: written.title.trim(),
	serves: trimmedPair(written.serves),
	outcome: written.outcome.trim(),
	owners: trimmedPair(written.owners),
	fundedBy: written.fundedBy.trim(),
	vision: written.vision.trim(),
});

const trimmedPair = ({ marketing, it }: PerSide): PerSide => ({
	marketing: marketing.trim(),
	it: it.trim(),
});
