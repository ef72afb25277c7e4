import type { Bet, Nature, Pilot, Priority } from '@common-ground/shared/model/priority.ts';
import type { PerSide } from '@common-ground/shared/model/side.ts';
import type { Level } from '@common-ground/shared/model/ticket-facts.ts';
import { onlyChanged } from '@common-ground/shared/mutations/fields.ts';
import type { MutationArgs } from '@common-ground/shared/mutations/registry.ts';

type PilotTerms = Pick<Pilot, 'hypothesis' | 'cap' | 'ends'>;

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
	pilot: PilotTerms | null;
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
	pilot: pilotOf(priority),
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
	pilot: written.pilot && trimmedPilot(written.pilot),
});

const pilotOf = ({ pilot }: Partial<Pick<Priority, 'pilot'>> = {}): PilotTerms | null =>
	pilot ? { hypothesis: pilot.hypothesis, cap: pilot.cap, ends: pilot.ends } : null;

const trimmedPilot = ({ hypothesis, cap, ends }: PilotTerms): PilotTerms => ({
	hypothesis: hypothesis.trim(),
	cap: cap.trim(),
	ends: ends.trim(),
});

const trimmedPair = ({ marketing, it }: PerSide): PerSide => ({
	marketing: marketing.trim(),
	it: it.trim(),
});
