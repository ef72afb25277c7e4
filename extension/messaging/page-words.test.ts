import { beforeEach, expect, it, vi } from 'vitest';
import { answerPanels, followPageWords, type PanelPort } from './page-words.ts';

/** One end of a port; what is posted arrives at the other end at once. */
class FakePort {
	other: FakePort | undefined;
	sender = { id: 'us' };
	name: string;
	#hear: ((message: unknown) => void)[] = [];
	#end: (() => void)[] = [];
	constructor(name: string) {
		this.name = name;
	}
	onMessage = { addListener: (hear: (message: unknown) => void) => this.#hear.push(hear) };
	onDisconnect = { addListener: (end: () => void) => this.#end.push(end) };
	postMessage = (message: unknown) => {
		for (const hear of this.other?.heard ?? []) hear(message);
	};
	disconnect = () => {
		for (const end of this.other?.ended ?? []) end();
	};
	get heard() {
		return this.#hear;
	}
	get ended() {
		return this.#end;
	}
}

const world = vi.hoisted(() => ({ connected: [] as ((port: unknown) => void)[], sender: 'us' }));
vi.mock('wxt/browser', () => ({
	browser: {
		runtime: {
			id: 'us',
			onConnect: {
				addListener: (listener: (port: unknown) => void) => world.connected.push(listener),
				removeListener: (listener: (port: unknown) => void) =>
					world.connected.splice(world.connected.indexOf(listener), 1),
			},
		},
		tabs: {
			connect(_tabId: number, { name }: { name: string }) {
				const [near, far] = [new FakePort(name), new FakePort(name)];
				near.other = far;
				far.other = near;
				far.sender = { id: world.sender };
				queueMicrotask(() => {
					for (const listener of world.connected) listener(far);
				});
				return near;
			},
		},
	},
}));

const follow = () => {
	const on = { news: vi.fn(), end: vi.fn() };
	return { on, ...followPageWords(7, on) };
};

/** The next panel that a page meets. */
const met = (signal: AbortSignal) =>
	new Promise<PanelPort>((resolve) => answerPanels(resolve, signal));

beforeEach(() => {
	world.connected.length = 0;
	world.sender = 'us';
});

it('a panel hears the words, and the page hears which one is chosen', async () => {
	const panels = met(new AbortController().signal);
	const { on, ask } = follow();
	const panel = await panels;
	const chosen = vi.fn();
	panel.onAsked(chosen);
	panel.tell({ words: [], reading: true });
	expect(on.news).toHaveBeenCalledWith({ words: [], reading: true });
	ask({ key: 'k', place: 1 });
	expect(chosen).toHaveBeenCalledWith({ key: 'k', place: 1 });
});

it('a panel that goes away is told nothing more', async () => {
	const panels = met(new AbortController().signal);
	const { on, close } = follow();
	const panel = await panels;
	close();
	expect(panel.signal.aborted).toBe(true);
	panel.tell({ words: [], reading: false });
	expect(on.news).not.toHaveBeenCalled();
});

it('a page that ends lets its panels know, and answers none any more', async () => {
	const life = new AbortController();
	const panels = met(life.signal);
	const { on } = follow();
	await panels;
	life.abort();
	expect(on.end).toHaveBeenCalled();
	expect(world.connected).toEqual([]);
});

it('a port that is not our extension’s is left alone', async () => {
	world.sender = 'someone else';
	const panel = vi.fn();
	answerPanels(panel, new AbortController().signal);
	follow();
	await Promise.resolve();
	expect(panel).not.toHaveBeenCalled();
});
