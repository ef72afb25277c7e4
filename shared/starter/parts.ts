import { z } from 'zod/mini';
import manifest from './parts.json' with { type: 'json' };

/** A part of the pack: one file of concepts, which a team takes or leaves. */
interface StarterPart {
	/** The file's name, and the subject field of its concepts. */
	id: string;
	title: string;
	/** What it holds, for people who choose. */
	description: string;
}

/** Of the pack as it stands in these files. */
export const PACK_VERSION = manifest.version;

export const STARTER_PARTS: readonly StarterPart[] = manifest.parts;

const IDS = STARTER_PARTS.map(({ id }) => id);

/** The name of a part, as a caller writes it. */
export const StarterPartId = z.string().check(
	z.refine((id) => IDS.includes(id), {
		error: `There is no such part of the starter pack. There are: ${IDS.join(', ')}.`,
	}),
);

/** By part, the version at which the team took it. */
export const versionsOf = (parts: readonly string[]): Record<string, number> =>
	Object.fromEntries(parts.map((part) => [part, PACK_VERSION]));
