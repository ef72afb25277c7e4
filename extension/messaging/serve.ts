import type { z } from 'zod/mini';
import type { Reply } from './replies.ts';
import { PAGE_MUTATIONS, REQUESTS, type RequestArgs, type RequestName } from './requests.ts';
import type { Answer, Envelope } from './wire.ts';

/** A content script in a page of someone else; all that a handler may know of it. */
export interface PageSender {
	kind: 'page';
	tabId: number;
	frameId: number;
	url: URL;
}

/** One of our own pages. */
interface ExtensionSender {
	kind: 'extension';
}

type From = PageSender | ExtensionSender;

type SenderOf<N extends RequestName> = (typeof REQUESTS)[N]['from'] extends 'page'
	? PageSender
	: (typeof REQUESTS)[N]['from'] extends 'extension'
		? ExtensionSender
		: From;

/** What answers each request. Called in the same tick as the message came, so that a click still counts as one. */
export type Handlers = {
	[N in RequestName]: (args: RequestArgs<N>, from: SenderOf<N>) => Reply<N> | Promise<Reply<N>>;
};

/** The part of the browser's sender that the border looks at. */
export interface RawSender {
	id?: string | undefined;
	url?: string | undefined;
	/** Of a frame without an address: whose it is. */
	origin?: string | undefined;
	frameId?: number | undefined;
	tab?: { id?: number | undefined } | undefined;
}

/** Who we are, as the browser says. */
export interface Self {
	id: string;
	/** `chrome-extension://…` or `moz-extension://…`. */
	origin: string;
}

/**
 * The border: nothing behind it runs before sender, name and arguments were checked. Content
 * scripts share a process with the page, so what claims to come from one gets what a member can do
 * on a page, no more. Never rejects.
 */
export async function answer(
	message: unknown,
	sender: RawSender,
	self: Self,
	handlers: Handlers,
): Promise<Answer> {
	const passed = check(message, sender, self);
	if (!passed.ok) return { ok: false, code: 'refused', message: passed.message };
	try {
		const handle = handlers[passed.name] as (args: unknown, from: From) => unknown;
		return { ok: true, reply: await handle(passed.args, passed.from) };
	} catch (error) {
		console.error(`Common Ground: ${passed.name}`, error);
		return {
			ok: false,
			code: 'failed',
			message: error instanceof Error ? error.message : String(error),
		};
	}
}

type Passed =
	| { ok: true; name: RequestName; args: unknown; from: From }
	| { ok: false; message: string };

const refused = (message: string): Passed => ({ ok: false, message });

function check(message: unknown, sender: RawSender, self: Self): Passed {
	if (!isEnvelope(message)) return refused('This is no request of Common Ground.');
	const name = knownName(message.request);
	if (!name) return refused(`There is no request “${message.request.slice(0, 80)}”.`);
	const from = senderOf(sender, self);
	const { from: allowed, args: schema } = REQUESTS[name];
	if (!from || (allowed !== 'any' && allowed !== from.kind))
		return refused(`“${name}” may not be asked from here.`);
	const parsed = (schema as z.ZodMiniType).safeParse(message.args);
	if (!parsed.success) return refused(`“${name}” was asked with arguments that do not fit.`);
	if (name === 'mutate' && from.kind === 'page' && !mayFromPage(parsed.data))
		return refused('This change cannot be made from a page. Open the console for it.');
	return { ok: true, name, args: parsed.data, from };
}

const isEnvelope = (message: unknown): message is Envelope =>
	typeof message === 'object' &&
	message !== null &&
	typeof (message as Partial<Envelope>).request === 'string';

const knownName = (name: string): RequestName | undefined =>
	Object.hasOwn(REQUESTS, name) ? (name as RequestName) : undefined;

const mayFromPage = (args: unknown): boolean =>
	(PAGE_MUTATIONS as readonly string[]).includes((args as { name: string }).name);

/** "about:blank" and "about:srcdoc" are of the page that made the frame. */
const addressOf = (url: string, origin: string): URL =>
	new URL(url.startsWith('about:') && URL.canParse(origin) ? origin : url);

/** By the browser's word alone; undefined for other extensions and anything that is neither page nor ours. */
function senderOf(
	{ id, url, origin = '', tab, frameId = 0 }: RawSender,
	self: Self,
): From | undefined {
	if (id !== self.id || !url || !URL.canParse(url)) return undefined;
	const address = addressOf(url, origin);
	if (`${address.protocol}//${address.host}` === self.origin) return { kind: 'extension' };
	if (tab?.id === undefined) return undefined;
	return { kind: 'page', tabId: tab.id, frameId, url: address };
}
