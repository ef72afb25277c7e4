import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glossary } from '../features/glossary/page.ts';
import { mile } from '../features/mile/page.ts';
import { priority } from '../features/priority/page.ts';
import { termlist } from '../features/termlist/page.ts';
import { why } from '../features/why/page.ts';
import { writing } from '../features/writing/page.ts';
import { runEngine } from '../page/engine.ts';

/** Everything that a page with work gets; the background injects it where the stub asked for it. */
export default defineUnlistedScript(() => {
	void runEngine([glossary, termlist, priority, why, writing, mile]);
});
