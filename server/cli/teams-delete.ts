import { deleteTeam } from '../sync/delete-team.ts';
import { Failure } from './failure.ts';
import { type DataOptions, teamOf, withStore } from './with-store.ts';

interface DeleteOptions extends DataOptions {
	team?: string;
	name?: string;
}

/** Deletes a team for good, once its name was typed. */
export const removeTeam = (options: DeleteOptions): Promise<void> =>
	withStore(options, async (store) => {
		const team = await teamOf(store, options.team);
		if (options.name === undefined)
			throw new Failure(
				`This deletes “${team.name}” for good: every word, priority, ticket, note and member. Take a backup first (“backup FILE”), and type the team’s name: team delete --name "${team.name}"`,
			);
		await deleteTeam(store, team.id, options.name);
		store.announce({ type: 'ended', teamId: team.id });
		console.log(
			`“${team.name}” is deleted. Its browsers are told, and keep what they hold to read until they sign out. A backup that was taken before leaves it out when it is restored, unless with “restore FILE --with-deleted”.`,
		);
	});
