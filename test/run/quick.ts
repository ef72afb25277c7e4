/** `npm run test:quick`: what needs no browser, in under a minute. */
import { runVitest } from './vitest.ts';

process.env.COMMON_GROUND_QUICK = '1';
await runVitest(['unit', 'sync']);
