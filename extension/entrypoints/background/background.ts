import type { MatchTerm } from '@common-ground/shared/matcher/model.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import type { Ports } from '../../messaging/ports.ts';
import type { Fetch } from '../../replica/http.ts';
import type { Replica } from '../../replica/schema.ts';
import type { Current } from './current.ts';

/** What the handlers of requests share. */
export interface Background {
	current: Current;
	ports: Ports;
	terms(db: Replica, side: Side): Promise<MatchTerm[]>;
	fetch: Fetch;
}
