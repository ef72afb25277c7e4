/** `npm test`: everything, from units to real browsers. Installs a browser where there is none. */
import { runVitest } from './vitest.ts';

await runVitest(['unit', 'sync', 'e2e']);
