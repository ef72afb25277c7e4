import { LIMITS } from '@common-ground/shared/model/text.ts';
import { TicketRef } from '@common-ground/shared/model/ticket.ts';
import { WhyAnswers } from '@common-ground/shared/model/why.ts';
import type { MutationArgs, MutationName } from '@common-ground/shared/mutations/registry.ts';
import { z } from 'zod/mini';

/** Content scripts share a process with the page: nothing of theirs may fill our storage. */
const SITE = z.string().check(z.maxLength(400));
const TEXT = z.string().check(z.maxLength(20_000));
const IDS = z.array(z.string().check(z.maxLength(LIMITS.id)));

/**
 * Every request that a context may make of the background: its argument's schema and who may ask.
 * `page` is a content script in a host page: it may do what a member can do on that page, no more.
 * `extension` is one of our own pages. Replies are typed in `replies.ts`.
 */
export const REQUESTS = {
	/** The stub: is there anything to do on this page? The background injects the engine if so. */
	'page.hello': { from: 'page', args: z.object({}) },
	/** The engine: all it needs to begin. */
	'page.start': { from: 'page', args: z.object({}) },
	'card.get': {
		from: 'any',
		args: z.object({ word: TEXT, conceptIds: IDS.check(z.maxLength(20)) }),
	},
	'tickets.get': {
		from: 'page',
		args: z.object({ refs: z.array(TicketRef).check(z.maxLength(500)) }),
	},
	'ticket.panel': { from: 'page', args: z.object({ ref: TicketRef }) },
	'priorities.list': { from: 'any', args: z.object({}) },
	/** Any change. Which ones a page may ask for is in `PAGE_MUTATIONS`. */
	mutate: { from: 'any', args: z.object({ name: z.string(), args: z.unknown() }) },

	/** The draft of a why, kept for one site (`system:host`) until the ticket exists. */
	'why.draft.get': { from: 'page', args: z.object({ site: SITE }) },
	'why.draft.set': { from: 'page', args: z.object({ site: SITE, answers: WhyAnswers }) },
	/** The member pressed the tracker's own button: wait for the ticket with this title in this tab. */
	'why.pending.set': {
		from: 'page',
		args: z.object({
			site: SITE,
			title: TEXT,
			answers: z.nullable(WhyAnswers),
			skipped: z.optional(TEXT),
		}),
	},
	'why.pending.get': { from: 'page', args: z.object({ site: SITE }) },
	'why.pending.clear': { from: 'page', args: z.object({ site: SITE }) },

	/** Feature row T6. `until` is null for good, or an ISO time. */
	'site.pause': { from: 'any', args: z.object({ host: SITE, paused: z.boolean() }) },
	'open.console': { from: 'any', args: z.object({ path: TEXT }) },
	'open.sidepanel': { from: 'page', args: z.object({ query: TEXT }) },
	/** The page layer's account of itself, for the popup: marks shown, adapter, adapter no longer fits. */
	'page.report': {
		from: 'page',
		args: z.object({
			marks: z.int(),
			site: z.nullable(SITE),
			misfit: z.boolean(),
			/** Concepts marked on this page, in page order (feature row L6). */
			conceptIds: IDS.check(z.maxLength(10_000)),
			ticket: z.nullable(TicketRef),
		}),
	},

	'page.status': { from: 'extension', args: z.object({ tabId: z.int() }) },
	status: { from: 'extension', args: z.object({}) },
	'settings.set': {
		from: 'extension',
		args: z.object({
			side: z.optional(z.enum(['marketing', 'it'])),
			name: z.optional(z.string().check(z.trim(), z.maxLength(80))),
			theme: z.optional(z.enum(['auto', 'light', 'dark'])),
			underline: z.optional(z.boolean()),
		}),
	},
	'sites.changed': { from: 'extension', args: z.object({}) },
	'invite.look': { from: 'extension', args: z.object({ link: z.string() }) },
	join: { from: 'extension', args: z.object({ link: z.string(), name: z.string() }) },
	leave: { from: 'extension', args: z.object({}) },
	'invite.create': {
		from: 'extension',
		args: z.object({
			side: z.enum(['marketing', 'it']),
			role: z.enum(['member', 'translator', 'admin', 'sponsor']),
			hours: z.int(),
			uses: z.int(),
		}),
	},
	'sync.now': { from: 'extension', args: z.object({}) },
	'rejected.dismiss': { from: 'extension', args: z.object({ uuid: z.string() }) },
} as const satisfies Record<string, { from: 'page' | 'extension' | 'any'; args: z.ZodMiniType }>;

export type RequestName = keyof typeof REQUESTS;
export type RequestArgs<N extends RequestName> = N extends 'mutate'
	? MutateArgs
	: z.infer<(typeof REQUESTS)[N]['args']>;

/** A change, typed by its name. */
export type MutateArgs = {
	[N in MutationName]: { name: N; args: MutationArgs<N> };
}[MutationName];

/** Changes that a content script may ask for: what a member does on a page. */
export const PAGE_MUTATIONS: readonly MutationName[] = [
	'concept.suggest',
	'known.add',
	'known.remove',
	'ticket.tag',
	'why.answer',
	'why.skip',
];
