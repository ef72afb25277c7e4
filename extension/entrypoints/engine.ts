import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glossary } from '../features/glossary/page.ts';
import { runEngine } from '../page/engine.ts';
import { turn } from '../page/slices.ts';

/** Finds and marks words; the background injects it where the stub asked for it. */
export default defineUnlistedScript(async () => {
	// Compiling was a task's worth of work.
	await turn();
	await runEngine([glossary]);
});
