import fc from 'fast-check';
import { KINDS, type Kind } from './changes.ts';
import { FATES, type Fate, type Version } from './network.ts';

/** What happens to a member’s device: `who` counts devices, and goes round where there are fewer. */
interface OnDevice {
	who: number;
}
/** A member changes something: of what they see, the `one`th and the `other`th of what fits. */
export interface Edit {
	kind: Kind;
	one: number;
	other: number;
	text: string;
}

/** One thing that happens. They are plain data, so that any part of a list of them can happen, too. */
export type Command =
	| ({ do: 'change'; edit: Edit } & OnDevice)
	/** A device exchanges with the server over a network that does such things to its requests. */
	| ({ do: 'sync'; fates: Fate[] } & OnDevice)
	/** All exchange at once, in turns, while one of them is changing something. */
	| ({ do: 'together'; delays: number[][]; edit: Edit } & OnDevice)
	/** The worker ends at a step of a change, or of an exchange. */
	| ({ do: 'kill'; step: number; edit: Edit | null } & OnDevice)
	/** The server ends at a step of a device's exchange, and starts again. */
	| ({ do: 'killServer'; step: number } & OnDevice)
	/** A request that was given up on arrives. */
	| { do: 'deliver'; which: number }
	/** A clock is set; that of the server where `who` is null. */
	| { do: 'jump'; who: number | null; hours: number }
	/** Three months go by at the server, and it forgets its deletes. */
	| { do: 'forget' }
	| { do: 'backup' }
	/** Of the backups, the `which`th before the last. */
	| { do: 'restore'; which: number }
	/** A change that was refused is made once more. */
	| ({ do: 'resend'; which: number } & OnDevice)
	| ({ do: 'version'; version: Version } & OnDevice)
	/** Somebody who worked alone joins, and their worker ends at a step of that. */
	| { do: 'newcomer'; edits: Edit[]; step: number }
	/** Everything is well for a while, and must be in order then. */
	| { do: 'settle' };

const who = fc.nat(3);
const some = fc.nat(4);
const text = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const edit: fc.Arbitrary<Edit> = fc.record({
	// Words are what can be deleted.
	kind: fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(...KINDS) },
		{
			weight: 1,
			arbitrary: fc.constantFrom<Kind[]>('editWord', 'removeWord', 'restoreWord', 'define', 'rank'),
		},
	),
	one: some,
	other: some,
	text,
});
/** What comes along when its author joins a team. */
const alone = fc.record({
	kind: fc.constantFrom<Kind[]>('suggest', 'know', 'answer'),
	...{ one: some, other: some, text },
});
const fates = fc.array(
	fc.oneof(
		{ weight: 2, arbitrary: fc.constant<Fate>('ok') },
		{ weight: 3, arbitrary: fc.constantFrom(...FATES) },
	),
	{ maxLength: 4 },
);
const delays = fc.array(fc.array(fc.nat(12), { maxLength: 4 }), { minLength: 4, maxLength: 4 });
const DAY = 24;
const hours = fc.constantFrom(-400 * DAY, -DAY, -1, 1, DAY, 8 * DAY, 91 * DAY);
const of = <N extends Command['do']>(name: N) => fc.constant(name);

const command: fc.Arbitrary<Command> = fc.oneof(
	{ weight: 24, arbitrary: fc.record({ do: of('change'), who, edit }) },
	{ weight: 10, arbitrary: fc.record({ do: of('sync'), who, fates }) },
	{ weight: 4, arbitrary: fc.record({ do: of('together'), who, delays, edit }) },
	{
		weight: 3,
		arbitrary: fc.record({ do: of('kill'), who, step: fc.nat(24), edit: fc.option(edit) }),
	},
	{ weight: 2, arbitrary: fc.record({ do: of('killServer'), who, step: fc.nat(24) }) },
	{ weight: 2, arbitrary: fc.record({ do: of('deliver'), which: some }) },
	{ weight: 1, arbitrary: fc.record({ do: of('jump'), who: fc.option(who), hours }) },
	{ weight: 1, arbitrary: fc.record({ do: of('forget') }) },
	{ weight: 2, arbitrary: fc.record({ do: of('backup') }) },
	{ weight: 2, arbitrary: fc.record({ do: of('restore'), which: some }) },
	{ weight: 1, arbitrary: fc.record({ do: of('resend'), who, which: some }) },
	{
		weight: 1,
		arbitrary: fc.record({
			...{ do: of('version'), who },
			version: fc.constantFrom<Version[]>('older', 'same', 'newer'),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			...{ do: of('newcomer'), step: fc.nat(80) },
			edits: fc.array(alone, { minLength: 1, maxLength: 3 }),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ do: of('settle') }) },
);

/** A member changes something, and the server hears of it at once. */
const acted = fc.record({ who, edit }).map((what): Command[] => [
	{ do: 'change', ...what },
	{ do: 'sync', who: what.who, fates: [] },
]);
const busy = fc.array(acted, { minLength: 1, maxLength: 4 }).map((parts) => parts.flat());

/** What seldom comes about by chance alone. */
const episode: fc.Arbitrary<Command[]> = fc.oneof(
	// Work goes on after a backup, is lost, and goes on.
	fc
		.tuple(busy, busy)
		.map(([lost, after]): Command[] => [
			{ do: 'backup' },
			...lost,
			{ do: 'restore', which: 0 },
			...after,
		]),
	// A word is added and removed, both are lost, and offered again the other way round.
	fc
		.record({ who, edit })
		.map(({ who: one, edit: drawn }): Command[] => [
			{ do: 'backup' },
			{ do: 'change', who: one, edit: { ...drawn, kind: 'addWord', one: 0 } },
			{ do: 'sync', who: one, fates: [] },
			{ do: 'sync', who: one + 1, fates: [] },
			{ do: 'change', who: one + 1, edit: { ...drawn, kind: 'removeWord', one: 0 } },
			{ do: 'sync', who: one + 1, fates: [] },
			{ do: 'restore', which: 0 },
			{ do: 'sync', who: one + 1, fates: [] },
			{ do: 'sync', who: one, fates: [] },
		]),
	// Two change the same without knowing of one another.
	fc.record({ who, edit, text }).map(({ who: one, edit: hers, text: other }): Command[] => [
		{ do: 'change', who: one, edit: hers },
		{ do: 'change', who: one + 1, edit: { ...hers, text: other } },
		{ do: 'sync', who: one, fates: [] },
		{ do: 'sync', who: one + 1, fates: [] },
	]),
);

/** Commands and episodes in a run. */
const LONGEST = 24;

/** One run: how many devices there are (the fourth is the first member's second), and what happens. */
export interface Story {
	devices: number;
	commands: Command[];
}

export const story: fc.Arbitrary<Story> = fc.record({
	devices: fc.constantFrom(2, 2, 2, 3, 3, 4),
	commands: fc
		.array(
			fc.oneof(
				{ weight: 12, arbitrary: command.map((one) => [one]) },
				{ weight: 1, arbitrary: episode },
			),
			{ maxLength: LONGEST, size: 'max' },
		)
		.map((parts) => parts.flat()),
});
