import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../../messaging/client.ts';
import { handOver } from '../../page/world.ts';
import { whenWorthIt } from './when-worth-it.ts';

/** Injected again into a page that has it, as after an installation, it does nothing. */
const here = globalThis as { commonGroundStub?: boolean };

/**
 * All that an enabled page carries until there is something to do. Registered by the background for
 * the sites that the member turned on; the background answers by injecting the engine.
 */
export default defineUnlistedScript(() => {
	if (here.commonGroundStub) return;
	here.commonGroundStub = true;
	// The first use of any interface of the browser costs more than this whole file: not while the page loads.
	requestIdleCallback(
		() =>
			whenWorthIt(document, () => {
				// Without an answer there is nothing to do: the extension was just turned off.
				ask('page.hello', {}).then(
					(start) => start && handOver(start),
					() => {},
				);
			}),
		{ timeout: PATIENCE },
	);
});

/** Milliseconds after which a page that is never idle is looked at anyway. */
const PATIENCE = 500;
