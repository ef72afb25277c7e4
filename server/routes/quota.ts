import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Identity } from '../auth/identify.ts';
import { ProblemError } from '../ops/problem.ts';

/** Changes a minute; undefined for no limit. */
export interface Quotas {
	member: number | undefined;
	team: number | undefined;
}

/** Far above what people do by hand, and enough for an import of thousands in some minutes. */
export const QUOTAS: Quotas = { member: 3_000, team: 30_000 };

const SECONDS = 60;

/**
 * Takes changes off the minute's share of their member and team. Each server process counts for itself.
 * @throws {ProblemError} too_many, with the seconds after which it is worth trying again
 */
export type TakeShare = (who: Pick<Identity, 'teamId' | 'actor'>, changes: number) => Promise<void>;

export function shares({ member, team }: Quotas): TakeShare {
	const ofMember = limiter(member);
	const ofTeam = limiter(team);
	return async ({ teamId, actor }, changes) => {
		await take(ofMember, `${teamId} ${actor.memberId}`, changes, 'You have');
		await take(ofTeam, teamId, changes, 'Your team has');
	};
}

const limiter = (points: number | undefined): RateLimiterMemory | undefined =>
	points === undefined ? undefined : new RateLimiterMemory({ points, duration: SECONDS });

async function take(
	limiter: RateLimiterMemory | undefined,
	key: string,
	changes: number,
	who: string,
): Promise<void> {
	if (!limiter || changes === 0) return;
	try {
		// A batch larger than a whole minute's share still goes through at a quiet moment.
		await limiter.consume(key, Math.min(changes, limiter.points));
	} catch (refused) {
		if (!(refused instanceof RateLimiterRes)) throw refused;
		const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
		throw new ProblemError(
			'too_many',
			`${who} made very many changes within a minute. They are kept, and sent again in ${seconds} seconds.`,
			{ headers: { 'Retry-After': String(seconds) } },
		);
	}
}
