import { COLLECTIONS } from '@common-ground/shared/model/records.ts';
import { announceChange, type Topic } from '../../replica/changes.ts';
import { membership } from '../../replica/device.ts';
import { completeJoin } from '../../replica/join.ts';
import { type OpenTeam, openTeam, type TeamDeps } from '../../replica/team.ts';

/** The team that is current in this worker, opened when first asked for. */
export interface Current {
	team(): Promise<OpenTeam>;
	/**
	 * Closes the team while `work` makes another one current, or fails to; then opens what is
	 * current. One at a time.
	 */
	change<T>(work: () => Promise<T>): Promise<T>;
	/** Somebody looks, or nobody does any more: the live channel follows. */
	watch(looked: boolean): void;
	/** Exchanges with the server, and takes up a join that was cut off. */
	wake(options?: { eager?: boolean }): Promise<void>;
}

export function holdCurrent(deps: TeamDeps): Current {
	let opening: Promise<OpenTeam> | undefined;
	let looked = false;

	const team = () => {
		if (opening) return opening;
		const next = openTeam(deps);
		opening = next;
		next.then(
			({ remote }) => remote?.live.want(looked),
			() => {
				// The next request tries again.
				if (opening === next) opening = undefined;
			},
		);
		return next;
	};

	let changing: Promise<unknown> = Promise.resolve();
	const change = <T>(work: () => Promise<T>): Promise<T> => {
		const changed = changing.then(() => changeNow(work));
		changing = changed.catch(() => {});
		return changed;
	};
	const changeNow = async <T>(work: () => Promise<T>): Promise<T> => {
		(await team()).close();
		try {
			return await work();
		} finally {
			opening = undefined;
			await team();
			announceChange([...(Object.keys(COLLECTIONS) as Topic[]), 'status']);
		}
	};
	const isJoining = async () => (await membership())?.state === 'joining';

	return {
		team,
		change,
		watch(next) {
			looked = next;
			team().then(
				({ remote }) => remote?.live.want(looked),
				() => {},
			);
		},
		async wake(options) {
			// Asked twice, because a join may be under way that will be complete when it is our turn.
			if (await isJoining())
				await change(async () => (await isJoining()) && completeJoin(deps.fetch));
			await (await team()).remote?.sync.request(options);
		},
	};
}
