import type { Ports } from '../../messaging/ports.ts';
import type { Fetch } from '../../replica/http.ts';
import type { Current } from './current.ts';
import type { Glossary } from './glossary.ts';
import type { LookupCounts } from './lookup-counts.ts';

/** What the handlers of requests share. */
export interface Background {
	current: Current;
	ports: Ports;
	glossary: Glossary;
	fetch: Fetch;
	lookups: LookupCounts;
}
