import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runEngine } from '../page/engine.ts';
import { turn } from '../page/slices.ts';

/** Runs a page; the background injects it where the stub asked for it. */
export default defineUnlistedScript(() => {
	// Compiling was a task's worth of work. Nothing is returned: the browser would wait for it.
	void turn().then(runEngine);
});
