/** Built files that the background registers and injects, as paths inside the extension. */

/** Content script of every enabled site: asks `page.hello` once there is something to read. */
export const STUB_FILE = 'stub.js';

/**
 * Style of marks, registered together with the stub; made by `wxt.config.ts`. Only where a rule for the
 * root's highlights is enough (Chrome): there it costs a page nothing, if it is there before the first style.
 */
export const MARKS_FILE = 'marks.css';

/**
 * Injected into the asking frame when there is work: what runs a page, what knows the tools, what finds words,
 * and what tells their meanings apart. Compiling all of it at once would be felt.
 */
export const ENGINE_FILES = ['engine.js', 'sites.js', 'reader.js', 'meanings.js'] as const;

/** Injected when the engine asks for them: what explains words, and what works with what people write. */
export const FACE_FILES = ['panels.js', 'tools.js'] as const;

/** The same on the pages of trackers: what hangs on tickets, and what asks why a new one is made. */
export const TICKET_FILES = ['tickets.js', 'whys.js'] as const;
