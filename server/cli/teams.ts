import { createTeam } from '../service.ts';
import { openStore } from '../store/open.ts';
import { type DataOptions, placeOf, withStore } from './with-store.ts';

/** The first thing done to a new folder, so it is made if it is not there. */
export async function makeTeam(
	name: string,
	{ empty = false, ...options }: DataOptions & { empty?: boolean },
): Promise<void> {
	const store = await openStore(placeOf(options));
	try {
		const team = await createTeam(store, name, undefined, { empty });
		console.log(
			`Made the team “${team.name}” ${empty ? 'without any word' : 'with the starter pack'}. Its id is ${team.id}`,
		);
	} finally {
		await store.close();
	}
}

export const listTeams = (options: DataOptions): Promise<void> =>
	withStore(options, async (store) => {
		for (const { id, name, createdAt } of await store.teams())
			console.log(`${id}  ${createdAt.slice(0, 10)}  ${name}`);
	});
