import type { ScopedRow } from './gather.ts';

/** How much of everything a made team has. */
export interface Size {
	tickets: number;
	/** In each list. */
	priorities: number;
}

const WORDS =
	'checkout voucher consent banner newsletter import search landing page report audience tracking invoice login webinar pricing catalogue stock store app push segment'.split(
		' ',
	);
const LISTS = ['shared', 'marketing', 'it'] as const;
const SIDES = ['marketing', 'it'] as const;
const CATEGORIES = ['security', 'cost', 'time', 'quality', 'ownership', 'customer'];
const STAGES = ['awareness', 'consideration', 'purchase', 'use', 'none'];
const CHANNELS = ['website', 'email', 'app', 'store'];

/** A team that works since spring, up to the middle of June 2026: the same each time. */
export function madeTeam({ tickets, priorities }: Size): ScopedRow[] {
	const rows: ScopedRow[] = [];
	const put = (collection: string, data: { id: string }, scope = 'team'): void => {
		rows.push({ collection, scope, data });
	};
	put('team', {
		...{ id: 'team', name: 'Acme', sideNames: { marketing: 'Marketing', it: 'IT' }, bigBetCap: 3 },
		vision: 'Every customer finds, buys and returns without calling us.',
	} as { id: string });
	for (const [at, name] of ['Mary', 'Ivan', 'Tara', 'Omar', 'Lena', 'Noor'].entries())
		put('member', {
			...{ id: `m${at}`, name, side: pick(SIDES, at), role: 'member', state: 'active' },
		} as { id: string });
	for (const list of LISTS) for (let at = 0; at < priorities; at++) putPriority(put, list, at);
	for (let at = 0; at < Math.min(priorities, 12); at++)
		put('priorityLink', {
			...{ id: `l${at}`, from: `marketing-${at}`, to: `it-${(at * 5) % Math.min(priorities, 12)}` },
			...{ kind: 'serves', how: 'It makes the other possible', by: 'm0', at: day(30 + at) },
		} as { id: string });
	for (let at = 0; at < tickets; at++) putTicket(put, at, priorities);
	for (let at = 0; at < Math.ceil(tickets / 40); at++) putConcern(put, at, tickets);
	for (const [at, side] of SIDES.entries()) {
		put('load', {
			...{ id: `load${at}`, side, department: 'Finance', what: 'Year-end reports', share: 20 },
			...{ until: '', by: 'm0', at: day(3) },
		} as { id: string });
		put('request', {
			...{ id: `r${at}`, text: pick(['SLA', 'MQL'], at), side, by: `m${at}`, at: day(100) },
			state: 'open',
		} as { id: string });
		put('asker', {
			...{ id: `a${at}`, requestId: `r${at}`, by: `m${at}`, at: day(100), context: '' },
		} as { id: string });
	}
	put('decision', {
		...{ id: 'd1', title: 'One tag manager for all sites', why: 'Two counted twice', instead: '' },
		...{ about: { priorityId: 'shared-0' }, revisit: '2026-06-01', state: 'stands', revisits: [] },
		...{ by: 'm0', at: day(20) },
	} as { id: string });
	put('lesson', {
		...{ id: 'le1', title: 'Chatbot pilot', happened: 'Nobody owned its texts' },
		...{ lesson: 'Name an owner of texts first', about: {}, by: 'm1', at: day(100) },
	} as { id: string });
	return rows;
}

type Put = (collection: string, data: { id: string }, scope?: string) => void;

function putPriority(put: Put, list: (typeof LISTS)[number], at: number): void {
	const id = `${list}-${at}`;
	const rank = `a${String(at).padStart(6, '0')}`;
	const bet = at < 3 ? 'big' : at % 7 === 6 ? 'parked' : 'normal';
	put('priority', {
		...{ id, list, title: phrase(at * 3 + list.length), bet, rank, state: 'active' },
		...{ serves: { marketing: phrase(at + 1), it: phrase(at + 2) }, outcome: phrase(at + 5) },
		...{ nature: at % 3 === 0 ? 'core' : 'commodity', vision: at % 2 === 0 ? 'Fewer calls' : '' },
		...(at < 2 ? { underWay: true } : {}),
		...(at === 1 && list === 'it'
			? {
					pilot: {
						hypothesis: 'Passkeys end forgotten passwords',
						cap: 'Ten days',
						ends: '2026-06-01',
					},
				}
			: {}),
	} as { id: string });
	if (at >= 40) return;
	const side = list === 'it' ? 'it' : 'marketing';
	const said = { priorityId: id, list, bet, state: 'active', by: 'm1', side };
	put('move', {
		...{ id: `${id}-added`, kind: 'added', from: null, to: at + 1, reason: 'Planned in spring' },
		...{ ...said, rank: `a${String((at * 7) % 40).padStart(6, '0')}`, at: day(at) },
	} as { id: string });
	put('move', {
		...{ id: `${id}-moved`, kind: 'moved', from: at + 2, to: at + 1, rank },
		...{ reason: 'A customer waits for it', ...said, at: day(60 + at) },
	} as { id: string });
}

function putTicket(put: Put, at: number, priorities: number): void {
	const ref = { system: 'jira', host: 'acme.atlassian.net', key: `CAMP-${at + 1}` };
	const id = `jira:acme.atlassian.net:CAMP-${at + 1}`;
	const list = pick(LISTS, at);
	put('ticket', {
		...{ id, ...ref, taggedBy: `m${at % 6}`, taggedAt: day(at % 100) },
		priorityId: at % 5 === 4 ? null : `${list}-${(at * at) % priorities}`,
		...(at % 3 === 0 ? {} : { level: (at % 4) + 1 }),
		...(at % 2 === 0 ? { journey: pick(STAGES, at >> 1), channel: pick(CHANNELS, at >> 2) } : {}),
	} as { id: string });
	const said = { by: `m${at % 6}`, at: day(at % 100) };
	const answers = { whyNow: phrase(at), priorityId: '', noPriority: '', neededBy: '' };
	if (at % 3 !== 1)
		put('why', {
			...{ id, ...said },
			...(at % 6 === 0
				? { answers: null, skipped: 'We did not know yet' }
				: {
						answers: { ...answers, outcome: phrase(at + 1), measure: at % 4 ? phrase(at + 2) : '' },
					}),
		} as { id: string });
	if (at % 10 === 0) putExpectation(put, id, at);
	if (at % 8 === 0)
		put('clock', {
			id,
			entries: [
				{ id: 'e1', on: pick(SIDES, at >> 3), by: 'm0', at: day(at % 90) },
				...(at % 16 === 0 ? [{ id: 'e2', on: 'nobody', by: 'm1', at: day((at % 90) + 4) }] : []),
			],
		} as { id: string });
}

function putExpectation(put: Put, id: string, at: number): void {
	const word = { by: 'm0', at: day(80) };
	const agreed = at % 20 === 0;
	put('expectation', {
		...{
			id,
			needed: { by: '2026-06-20', why: phrase(at) },
			possible: { by: '2026-06-24', cost: '' },
		},
		...{ guardrails: { security: '', compliance: '', serviceLevel: '' }, mayChange: '' },
		...{ askedBy: 'marketing', version: 1, changed: { by: 'm0', side: 'marketing', at: day(80) } },
		acknowledged: { marketing: word, it: agreed ? word : null },
		ended:
			agreed && at % 40 === 0
				? { by: 'm0', at: day(100), result: at % 80 === 0 ? 'met' : 'missed' }
				: null,
	} as { id: string });
}

const putConcern = (put: Put, at: number, tickets: number): void =>
	put('concern', {
		...{ id: `c${at}`, ticketId: `jira:acme.atlassian.net:CAMP-${((at * 13) % tickets) + 1}` },
		...{ text: `Who answers for it: ${phrase(at)}?`, category: pick(CATEGORIES, at) },
		...{ visibility: 'team', by: `m${at % 6}`, side: pick(SIDES, at), at: day((at * 11) % 105) },
		...{ state: at % 5 === 0 ? 'resolved' : 'raised', steps: [] },
	} as { id: string });

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

const phrase = (at: number): string =>
	[0, 1, 2]
		.map((n) => pick(WORDS, at * 7 + n * 5))
		.join(' ')
		.replace(/^./u, (letter) => letter.toUpperCase());

/** So many days after the first of March 2026. */
const day = (after: number): string =>
	new Date(Date.UTC(2026, 2, 1 + after, 9, after % 60)).toISOString();
