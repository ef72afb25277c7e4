import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { whenWorthIt } from './when-worth-it.ts';

/**
 * All that an enabled page carries until there is something to do. Registered by the background for
 * the sites that the member turned on; the background answers by injecting the engine.
 */
export default defineContentScript({
	registration: 'runtime',
	runAt: 'document_idle',
	// It would tell the page that we are here, and of every version that follows.
	noScriptStartedPostMessage: true,
	main(context) {
		whenWorthIt(document, context.signal, () => {
			// Without an answer there is nothing to do: the extension was just turned off.
			browser.runtime.sendMessage({ request: 'page.hello', args: {} }).catch(() => {});
		});
	},
});
