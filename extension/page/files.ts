/** Built files that the background registers and injects, as paths inside the extension. */

/** Content script of every enabled site: asks `page.hello` once there is something to read. */
export const STUB_FILE = 'stub.js';

/**
 * Injected into the asking frame when `page.hello` says that there is work, in this order. The first
 * begins to mark words as soon as the second is there; nobody waits for the third.
 */
export const ENGINE_FILES = ['engine.js', 'meanings.js', 'panels.js'] as const;
