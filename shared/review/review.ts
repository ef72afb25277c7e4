import type { ReviewRecords } from './gather.ts';
import { groundOf } from './ground.ts';
import type { Review } from './model.ts';
import type { Period } from './period.ts';
import { capacity } from './sections/capacity.ts';
import { concerns } from './sections/concerns.ts';
import { customers } from './sections/customers.ts';
import { decisions } from './sections/decisions.ts';
import { divergence } from './sections/divergence.ts';
import { evidence } from './sections/evidence.ts';
import { expectations } from './sections/expectations.ts';
import { glance } from './sections/glance.ts';
import { lists } from './sections/lists.ts';
import { moves } from './sections/moves.ts';
import { pulse } from './sections/pulse.ts';
import { scores } from './sections/scores.ts';
import { trend } from './sections/trend.ts';
import { vision } from './sections/vision.ts';
import { waiting } from './sections/waiting.ts';
import { whys } from './sections/whys.ts';
import { words } from './sections/words.ts';
import { work } from './sections/work.ts';

const SECTIONS = [
	...[glance, lists, divergence, trend, moves, scores, vision, work, whys, concerns, expectations],
	...[waiting, customers, words, decisions, capacity, pulse],
];

/**
 * The pack for the regular meeting of both sides (feature row R1). The period says what counts as new and until when
 * ages are counted; everything else is told as the records have it.
 */
export function reviewOf(records: ReviewRecords, period: Period): Review {
	const ground = groundOf(records, period);
	return {
		...{ team: ground.names.team, period },
		sections: [...SECTIONS.map((section) => section(ground)), ...evidence(ground)],
	};
}
