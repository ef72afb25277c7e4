import { createTeam } from '../service.ts';
import { openStore } from '../store/open.ts';
import { type DataOptions, placeOf, withStore } from './with-store.ts';

interface MakeOptions extends DataOptions {
	/** Ids of parts of the starter pack, with commas between them; all where it is not given. */
	parts?: string;
	/** None of them. */
	empty?: boolean;
}

/** The first thing done to a new folder, so it is made if it is not there. */
export async function makeTeam(name: string, options: MakeOptions): Promise<void> {
	const store = await openStore(placeOf(options));
	const parts = options.empty ? [] : options.parts?.split(',').flatMap((part) => part.trim() || []);
	try {
		const team = await createTeam(store, name, undefined, parts && { parts });
		const taken = parts ? counted(parts.length) : 'with the starter pack';
		console.log(`Made the team “${team.name}” ${taken}. Its id is ${team.id}`);
	} finally {
		await store.close();
	}
}

const counted = (parts: number): string =>
	parts === 0
		? 'without any word'
		: parts === 1
			? 'with one part of the starter pack'
			: `with ${parts} parts of the starter pack`;

export const listTeams = (options: DataOptions): Promise<void> =>
	withStore(options, async (store) => {
		for (const { id, name, createdAt } of await store.teams())
			console.log(`${id}  ${createdAt.slice(0, 10)}  ${name}`);
	});
