import { byAge, concernAges, daysOld, isOpen } from '../../candor/ages.ts';
import { numeral, percent } from '../../charts/text.ts';
import { type Concern, ConcernCategory } from '../../model/ticket-concern.ts';
import { PULSE_QUESTIONS } from '../../pulse/questions.ts';
import type { Ground } from '../ground.ts';
import type { Bars, Block, Cell, Count, Section } from '../model.ts';
import { dayOf, instant } from '../period.ts';
import { AGE_NAMES, CATEGORIES, CONCERN_STATES } from '../words.ts';

const HEAD = {
	id: 'concerns',
	title: 'Open concerns',
	about: 'Doubts that somebody said openly and that are not resolved, by how long they wait.',
};
const NOTHING = 'No open concern that the whole team sees. Raise one in a ticket’s panel.';

/** Open concerns by age and by what they are about: what waits for an answer, without blame. */
export function concerns(ground: Ground): Section {
	const { records, now } = ground;
	const open = records.concern.filter(isOpen).sort(byAge(now));
	if (open.length === 0) return { ...HEAD, blocks: [{ kind: 'empty', text: NOTHING }] };
	const anchors = new Map(open.map(({ id }, at) => [id, anchorOf(at)]));
	const count = (some: readonly Concern[]): Count => ({
		number: numeral(some.length),
		evidence: some.map(({ id, at, category }) => ({
			text: `${CATEGORIES[category]}, ${dayOf(at)}`,
			to: anchors.get(id) ?? HEAD.id,
		})),
	});
	const bars = (
		what: Pick<Bars, 'id' | 'of' | 'caption'>,
		groups: readonly (readonly [string, readonly Concern[]])[],
	): Bars => ({
		...{ kind: 'bars', ...what, series: [{ name: 'Open concerns', hue: 'plain' }] },
		rows: groups.map(([label, some]) => ({
			...{ label, values: [some.length], cells: [count(some)] },
		})),
	});
	const byCategory = Map.groupBy(open, ({ category }) => category);
	return {
		...HEAD,
		blocks: [
			bars(
				{ id: 'concern-ages', of: 'Age', caption: 'Open concerns by age' },
				concernAges(open, now).map(({ age, concerns: some }) => [AGE_NAMES[age], some]),
			),
			bars(
				{
					id: 'concern-causes',
					of: 'About',
					caption: 'Friction by cause: what concerns are about',
				},
				ConcernCategory.options.map((one) => [CATEGORIES[one], byCategory.get(one) ?? []]),
			),
			published(),
			list(ground, open),
		],
	};
}

/** What others found, for comparison: they were asked for causes, not for concerns. */
function published(): Bars {
	const causes = PULSE_QUESTIONS.flatMap((one) => (one.kind === 'choice' ? one.options : []));
	return {
		...{ kind: 'bars', id: 'published-causes', of: 'Cause', shares: true },
		caption: 'Published: causes of conflict that a round table of both sides named',
		series: [{ name: 'Share', hue: 'plain' }],
		rows: causes.map(({ text, figures: [figure] }) => {
			const share = (figure?.percent ?? 0) / 100;
			return { label: text, values: [share], cells: [percent(share)] };
		}),
	};
}

const anchorOf = (at: number): string => `concern-${at + 1}`;

const list = (ground: Ground, open: readonly Concern[]): Block => ({
	...{ kind: 'table', id: 'open-concerns', show: 15 },
	caption: 'Open concerns, the oldest first',
	head: ['Days', 'State', 'Kind', 'Concern', 'About', 'Raised by', 'Last answer'],
	rows: open.map((concern, at) => ({
		id: anchorOf(at),
		cells: [
			instant(concern.at) === undefined ? '–' : numeral(daysOld(concern, ground.now)),
			CONCERN_STATES[concern.state],
			CATEGORIES[concern.category],
			concern.text,
			aboutOf(ground, concern),
			`${ground.names.member(concern.by)} (${ground.names.side[concern.side]})`,
			concern.steps.findLast(({ text }) => text)?.text ?? '–',
		],
	})),
});

function aboutOf({ ticketById, ticketRef, priorityRef }: Ground, concern: Concern): Cell {
	const ticket = ticketById(concern.ticketId);
	if (ticket) return ticketRef(ticket);
	return concern.priorityId ? priorityRef(concern.priorityId) : 'Working together';
}
