import fc from 'fast-check';

const list = fc.constantFrom('marketing', 'it', 'shared');
const at = fc.nat(1_000_000);
/** What people write as a reason, sensible or not. */
const said = fc.oneof(
	fc.constantFrom('A date came closer', 'جاء الموعد', '🚀'),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);

/** What one of several clients does; `which` and `beside` pick among the priorities that there are then. */
export const operation = fc.record({
	client: fc.nat(4),
	kind: fc.constantFrom(
		...(['create', 'move', 'move', 'move', 'over', 'bet', 'park'] as const),
		...(['start', 'pause', 'close', 'reopen', 'back', 'pilot', 'sync', 'network'] as const),
	),
	which: at,
	beside: at,
	list,
	bet: fc.constantFrom('big', 'big', 'normal'),
	said,
});
export type Operation = typeof operation extends fc.Arbitrary<infer O> ? O : never;

interface Change {
	name: string;
	args: object;
}

/** The change that an operation stands for; undefined where it is none. `ids` are all priorities, oldest first. */
export function changeOf(
	operation: Operation,
	ids: readonly string[],
	fresh: string,
): Change | undefined {
	const { kind, list, bet, said: reason } = operation;
	const id = ids[operation.which % ids.length];
	const beside = ids[operation.beside % ids.length] ?? null;
	if (kind === 'create') {
		const texts = { title: reason, serves: { marketing: '', it: '' }, outcome: '' };
		return ids.length < MANY ? change('create', { id: fresh, list, bet, ...texts }) : undefined;
	}
	if (!id) return undefined;
	const alternative = 'Ask again in June';
	switch (kind) {
		case 'move':
			return change('move', { id, ...spot(operation, beside), reason });
		case 'over':
			return change('move', { id, list, ...spot(operation, beside), reason });
		case 'bet':
			return change('edit', { id, fields: { bet }, reason });
		case 'park':
			return change('edit', { id, fields: { bet: 'parked' }, reason, alternative });
		case 'start':
			return change('start', { id });
		case 'pause':
			return change('pause', { id, reason });
		case 'close':
			return change('close', { id, state: 'done', lesson: 'Ask first', reason });
		case 'reopen':
			return change('close', { id, state: 'active', reason });
		case 'back':
			return change('close', { id, state: 'active', reason, keepsRank: true });
		case 'pilot':
			return change('edit', { id, fields: { pilot: PILOT } });
	}
	return undefined;
}

/** Priorities at most: enough for long lists, few enough that two often meet. */
const MANY = 60;
const PILOT = { hypothesis: 'Chat sells', cap: 'Ten days', ends: '2026-05-31' };

const change = (what: string, args: object): Change => ({ name: `priority.${what}`, args });

/** Most go to the top, where many want to be: the narrowest gap. */
const spot = ({ beside }: Operation, neighbour: string | null) =>
	beside % 3 === 0
		? { after: neighbour, before: null }
		: beside % 3 === 1
			? { after: null, before: neighbour }
			: { after: null, before: null };
