import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { explain } from '../features/glossary/explain.ts';
import { glossary } from '../features/glossary/page.ts';
import { runEngine } from '../page/engine.ts';
import { turn } from '../page/slices.ts';

/** Finds and marks words; the background injects it where the stub asked for it. */
export default defineUnlistedScript(() => {
	// Compiling was a task's worth of work. Nothing is returned: the browser would wait for it.
	void turn().then(() => runEngine([glossary, explain]));
});
