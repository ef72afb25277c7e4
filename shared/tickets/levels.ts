import type { Involved, Level, TicketRole } from '../model/ticket-facts.ts';

/** A place at the table: anyone in one of its roles fills it. */
export interface Seat {
	roles: readonly TicketRole[];
	/** As people say it: “Business relationship or service level manager”. */
	name: string;
}

/** What a level of work is about, and who belongs to it. */
export interface LevelFacts {
	level: Level;
	name: string;
	about: string;
	seats: readonly Seat[];
}

const seat = (name: string, ...roles: TicketRole[]): Seat => ({ name, roles });

/** From the technical to the strategic. Work that begins at 1 without an answer at 4 serves nobody's outcome. */
export const LEVELS: readonly LevelFacts[] = [
	{
		level: 1,
		name: 'Resources and technical work',
		about: 'IT resources, and how it is built.',
		seats: [
			seat('Business relationship manager', 'relationship'),
			seat('Service level manager', 'serviceLevel'),
			seat('Technical specialists', 'specialists'),
		],
	},
	{
		level: 2,
		name: 'Service requirements',
		about: 'Security, exposure, service levels: the service in outline.',
		seats: [
			seat('Marketing representatives', 'marketingReps'),
			seat('Business relationship or service level manager', 'relationship', 'serviceLevel'),
			seat('Subject matter experts', 'experts'),
		],
	},
	{
		level: 3,
		name: 'Tactics',
		about: 'Online, offline, internal, external.',
		seats: [
			seat('Marketing team', 'marketingTeam'),
			seat('Technology visionaries', 'visionaries'),
			seat('CIO representative or business relationship manager', 'cioRep', 'relationship'),
		],
	},
	{
		level: 4,
		name: 'Strategy and outcomes',
		about: 'Business outcomes, by leading and trailing indicators.',
		seats: [
			seat('Marketing’s internal customers', 'internalCustomers'),
			seat('Marketing team', 'marketingTeam'),
			seat('Technology team', 'technologyTeam'),
		],
	},
];

export const levelFacts = (level: Level): LevelFacts =>
	LEVELS.find((one) => one.level === level) as LevelFacts;

/** Who fills a seat, in the order of its roles; empty where nobody does. */
export const filledBy = ({ roles }: Seat, involved: Involved): string[] =>
	roles.flatMap((role) => involved[role] || []);

/** The seats of a level that nobody fills. */
export const missingSeats = (level: Level, involved: Involved): readonly Seat[] =>
	levelFacts(level).seats.filter((one) => filledBy(one, involved).length === 0);

/** What level 4 asks of every ticket, whatever its own level, and its why has not said. */
export function unansweredAtLevel4(
	answers: { outcome: string; measure: string } | null | undefined,
): readonly ('outcome' | 'measure')[] {
	return (['outcome', 'measure'] as const).filter((one) => !answers?.[one].trim());
}
