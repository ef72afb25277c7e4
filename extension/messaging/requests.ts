import { Id, LIMITS } from '@common-ground/shared/model/text.ts';
import { TicketRef } from '@common-ground/shared/model/ticket.ts';
import { PromptPlace, WhyAnswers } from '@common-ground/shared/model/why.ts';
import type { MutationArgs, MutationName } from '@common-ground/shared/mutations/registry.ts';
import { HistoryQuestion } from '@common-ground/shared/protocol/history.ts';
import { TokenScope } from '@common-ground/shared/protocol/tokens.ts';
import { z } from 'zod/mini';

/** Content scripts share a process with the page: nothing of theirs may fill our storage. */
const SITE = z.string().check(z.maxLength(400));
const TEXT = z.string().check(z.maxLength(20_000));
const LEFT_OUT = z.enum(['repeated', 'crowded', 'everyday', 'unseen', 'never-here', 'too-short']);
const IDS = z.array(z.string().check(z.maxLength(LIMITS.id)));

/** What is written so far beside one form. */
export const WhyDraft = z.object({
	answers: WhyAnswers,
	/** The reason for not now; empty where there is none. */
	skipped: TEXT,
	/** The block that stands in the description, so that it is replaced and not repeated. */
	inserted: TEXT,
});
export type WhyDraft = z.infer<typeof WhyDraft>;

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
	/** The engine has marked what is in the window: it has time now for the scripts of everything else. */
	'page.faces': { from: 'page', args: z.object({}) },
	/** The page is a tracker's: what works with tickets is to come, too. */
	'page.tickets': { from: 'page', args: z.object({}) },
	/** A piece of the glossary that pages search with, from byte `at` on. */
	'glossary.piece': {
		from: 'page',
		args: z.object({
			part: z.enum(['matcher', 'senses']),
			at: z.int().check(z.nonnegative()),
			/** A typed array: what arrives says whether this browser's messages carry them. */
			probe: z.unknown(),
		}),
	},
	/** What became different since a version of the glossary. */
	'glossary.changes': { from: 'page', args: z.object({ version: SITE }) },
	'card.get': {
		from: 'any',
		args: z.object({
			word: TEXT,
			conceptIds: IDS.check(z.maxLength(20)),
			/** Rather late than without the words inside its texts that can be looked up. */
			whole: z.optional(z.boolean()),
		}),
	},
	'tickets.get': {
		from: 'page',
		args: z.object({ refs: z.array(TicketRef).check(z.maxLength(500)) }),
	},
	'ticket.panel': { from: 'any', args: z.object({ ref: TicketRef }) },
	/** The notes on a ticket that the member may read, and the people to whom they can be written. */
	'notes.list': { from: 'any', args: z.object({ ref: TicketRef }) },
	/** What was begun of a note and not saved, by what it would become; empty: no more. */
	'note.draft.set': {
		from: 'any',
		args: z.object({ name: z.string().check(z.maxLength(1_000)), text: TEXT }),
	},
	'priorities.list': { from: 'any', args: z.object({}) },
	/** Any change. Which ones a page may ask for is in `PAGE_MUTATIONS`. */
	mutate: { from: 'any', args: z.object({ name: z.string(), args: z.unknown() }) },

	/** What a new ticket is asked at this place (feature row W6). */
	'why.questions': { from: 'any', args: PromptPlace },
	/** Tickets of the team that are about the same thing (feature row W4). The text is looked at and forgotten. */
	'why.alike': { from: 'page', args: z.object({ text: TEXT }) },
	/** The draft of a why, kept for one site (`system:host`) until the ticket exists. */
	'why.draft.get': { from: 'page', args: z.object({ site: SITE }) },
	'why.draft.set': { from: 'page', args: z.object({ site: SITE, draft: WhyDraft }) },
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

	/** Walk a mile (feature row T7): what stands for each of these words in the member's own. */
	'mile.words': {
		from: 'page',
		args: z.object({
			words: z
				.array(
					z.object({
						word: z.string().check(z.maxLength(LIMITS.line)),
						conceptId: z.string().check(z.maxLength(LIMITS.id)),
					}),
				)
				.check(z.maxLength(300)),
		}),
	},
	/** Turns it on or off on the page of a tab. */
	'mile.show': { from: 'extension', args: z.object({ tabId: z.int(), on: z.boolean() }) },

	/** Feature row T5. The text is looked at and forgotten: never stored, logged or sent on. */
	'writing.look': { from: 'page', args: z.object({ text: TEXT }) },
	/** Help while writing, on one host or, where it is null, everywhere. */
	'writing.switch': {
		from: 'any',
		args: z.object({ host: z.nullable(SITE), on: z.boolean() }),
	},

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
			/** Words marked near the window, in page order, each once (feature row L6). */
			words: z
				.array(
					z.object({
						word: z.string().check(z.maxLength(LIMITS.line)),
						conceptIds: IDS.check(z.maxLength(20)),
					}),
				)
				.check(z.maxLength(500)),
			/** Words of the glossary that stand near the window without a mark, and why. */
			unmarked: z
				.array(z.object({ conceptId: z.string().check(z.maxLength(LIMITS.id)), why: LEFT_OUT }))
				.check(z.maxLength(500)),
			/** False where the browser cannot mark words at all. */
			canMark: z.boolean(),
			ticket: z.nullable(TicketRef),
			/** The page is shown in the member's own words (feature row T7). */
			mile: z.boolean(),
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
			writing: z.optional(z.boolean()),
			countLookups: z.optional(z.boolean()),
		}),
	},
	'sites.changed': { from: 'extension', args: z.object({}) },
	/** The member says which tool answers on a host of their company, by its adapter's id; null takes it back. */
	'site.name': {
		from: 'extension',
		args: z.object({ host: SITE, tool: z.nullable(z.string().check(z.maxLength(40))) }),
	},
	'invite.look': { from: 'extension', args: z.object({ link: z.string() }) },
	join: { from: 'extension', args: z.object({ link: z.string(), name: z.string() }) },
	/** Takes this browser's access back; the member stays in the team. */
	'sign.out': { from: 'extension', args: z.object({}) },
	/** Leaves the team; `to` takes over what the member looked after. */
	leave: { from: 'extension', args: z.object({ to: z.nullable(Id) }) },
	'member.remove': { from: 'extension', args: z.object({ id: Id, to: z.nullable(Id) }) },
	'devices.list': { from: 'extension', args: z.object({}) },
	'device.remove': { from: 'extension', args: z.object({ id: z.string() }) },
	/** A link for one more device: of this member or, where an admin asks, of one who has none. */
	'device.link': { from: 'extension', args: z.object({ member: z.optional(Id) }) },
	'invites.list': { from: 'extension', args: z.object({}) },
	'invite.revoke': { from: 'extension', args: z.object({ id: z.string() }) },
	'invite.create': {
		from: 'extension',
		args: z.object({
			side: z.enum(['marketing', 'it']),
			role: z.enum(['member', 'translator', 'admin', 'sponsor']),
			hours: z.int(),
			uses: z.int(),
		}),
	},
	'tokens.list': { from: 'extension', args: z.object({}) },
	'token.create': {
		from: 'extension',
		args: z.object({ name: z.string(), scopes: z.array(TokenScope), days: z.int() }),
	},
	'token.revoke': { from: 'extension', args: z.object({ id: z.string() }) },
	/** Deletes the team on its server, for everybody; its name was typed. */
	'team.delete': { from: 'extension', args: z.object({ name: z.string() }) },
	/** What was done to a record and its parts, the newest first; the server alone knows. */
	'history.list': { from: 'extension', args: HistoryQuestion },
	'sync.now': { from: 'extension', args: z.object({}) },
	'rejected.dismiss': { from: 'extension', args: z.object({ uuid: z.string() }) },
	/** A change that came back refused, mended by its author. */
	'rejected.resend': {
		from: 'extension',
		args: z.object({ uuid: z.string(), args: z.unknown() }),
	},
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
	'request.ask',
	'request.withdraw',
	'known.add',
	'known.remove',
	'ticket.tag',
	'ticket.describe',
	'expectation.set',
	'expectation.acknowledge',
	'expectation.end',
	'restatement.say',
	'restatement.answer',
	'restatement.takeBack',
	'clock.set',
	'clock.undo',
	'concern.raise',
	'concern.step',
	'alias.ticket',
	'alias.takeBack',
	'why.answer',
	'why.skip',
	'note.add',
	'note.reply',
	'note.edit',
	'note.resolve',
	'note.remove',
	'note.restore',
];
