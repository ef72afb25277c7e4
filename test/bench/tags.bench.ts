import { setTimeout as wait } from 'node:timers/promises';
import { heapOf } from '../harness/heap.ts';
import { atMost, type Bench, type Measured } from './model.ts';
import { median, rounded } from './statistics.ts';
import { judge, type Truth, type Verdict } from './tags/judge.ts';
import { CARDS, openStage, type Stage } from './tags/stage.ts';

/** Milliseconds. */
const WARM_UP = 10_000;
const LENGTH = 60_000;
/** Between two changes of the team. */
const TAG_EVERY = 120;
/** A change of the team is on every screen after this time. */
const ARRIVED = 2_000;
/** A card that just came into sight may be without its chip for so long: its tag is asked for. */
const ASKED = 1_000;

export const bench: Bench = {
	about: `tags on a virtualised board of ${CARDS} cards that is scrolled and re-sorted for ${LENGTH / 1_000} s while the team tags`,
	run: tags,
};

interface Found {
	wrong: string[];
	chips: number;
	/** Milliseconds until every card in sight had its chip. */
	late: number;
}

async function tags(): Promise<Measured> {
	await using stage = await openStage();
	const { page, errors } = stage;
	await watched(stage, WARM_UP);
	const before = await holdings(stage);
	const { looks, changes } = await watched(stage, LENGTH);
	const after = await holdings(stage);
	const sorts = await page.evaluate(() => window.kanban.sorts);
	const wrong = looks.flatMap((look) => look.wrong);
	for (const one of wrong.slice(0, 20)) console.log(one);
	for (const error of errors.slice(0, 20)) console.log(error);
	const chips = looks.reduce((sum, look) => sum + look.chips, 0);
	return {
		rows: [
			{
				...{ looks: looks.length, 'chips looked at': chips, 'sorted anew': sorts },
				'changes of the team': changes,
				'chip after a card, median ms': rounded(median(looks.map(({ late }) => late)), 0),
				'worst ms': rounded(Math.max(...looks.map(({ late }) => late)), 0),
				'nodes added': after.nodes - before.nodes,
			},
		],
		goals: [
			atMost({
				id: 'wrong',
				what: `tags beside their card, of another ticket, out of date or missing, of ${chips} looked at`,
				goal: 0,
				value: wrong.length,
				unit: 'tags',
			}),
			atMost({
				id: 'leaked',
				what: 'elements of ours that were left behind: hosts, and layers inside',
				goal: 0,
				value: after.hosts - 1 + Math.max(0, after.layers - before.layers),
				unit: 'elements',
			}),
			atMost({
				id: 'errors',
				what: 'errors on the page',
				goal: 0,
				value: errors.length,
				unit: 'errors',
			}),
			atMost({
				id: 'heap_growth_mb',
				what: 'growth of the tab’s heap over the time',
				goal: 5,
				value: rounded((after.heap - before.heap) / 1024 / 1024, 2),
				unit: 'MB',
			}),
		],
	};
}

/** Lets the board move and the team tag, and looks at random moments. */
async function watched(stage: Stage, length: number) {
	const until = performance.now() + length;
	const looks: Found[] = [];
	let changes = 0;
	const tagging = (async () => {
		for (; performance.now() < until; changes++) {
			await stage.tagSome();
			await wait(TAG_EVERY);
		}
	})();
	while (performance.now() < until) {
		await stage.page.evaluate(() => window.kanban.go());
		await wait(100 + Math.random() * 900);
		await stage.page.evaluate(() => window.kanban.pause());
		looks.push(await look(stage));
	}
	await tagging;
	return { looks, changes };
}

async function look(stage: Stage): Promise<Found> {
	const begun = performance.now();
	const first = await judgeNow(stage);
	let last = first;
	while (last.missing.length > 0 && performance.now() - begun < ASKED) last = await judgeNow(stage);
	return {
		wrong: [...first.wrong, ...last.wrong, ...last.missing.map((key) => `${key} has no chip`)],
		chips: last.chips,
		late: performance.now() - begun,
	};
}

function judgeNow({ page, ian }: Stage): Promise<Verdict> {
	const now = performance.now();
	const truth: Truth = {};
	const undecided: string[] = [];
	for (const [key, { title, at }] of ian.said) {
		if (title !== null) truth[key] = title;
		if (at > now - ARRIVED) undecided.push(key);
	}
	return judge(page, truth, undecided);
}

/** What the tab holds while nothing moves. */
async function holdings({ page }: Stage) {
	await page.evaluate(() => window.kanban.pause());
	const heap = await heapOf(page);
	const counts = await page.evaluate(() => {
		const hosts = document.querySelectorAll('common-ground-overlay');
		const root = hosts[0]?.shadowRoot;
		return {
			hosts: hosts.length,
			layers: root?.querySelectorAll('.layer').length ?? 0,
			nodes: document.querySelectorAll('*').length + (root?.querySelectorAll('*').length ?? 0),
		};
	});
	return { heap, ...counts };
}
