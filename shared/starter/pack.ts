import { PACK_VERSION } from './parts.ts';
import published from './published.json' with { type: 'json' };
import type { Published } from './published.ts';
import { starterRecords } from './records.ts';
import type { Pack } from './taken.ts';

/** The pack of these files. */
export const currentPack = (): Pack => ({
	...starterRecords(),
	version: PACK_VERSION,
	published: published as Published,
});
