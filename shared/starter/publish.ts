import type { Concept, Term } from '../model/concept.ts';
import { NOTHING } from './digest.ts';
import { editionsOf, firstVersion, type Published, saidOf } from './published.ts';

/** Adds what the pack says now as `version`; what this version said so far is forgotten. */
export function publish(
	published: Published,
	version: number,
	{ concepts, terms }: { concepts: readonly Concept[]; terms: readonly Term[] },
): Published {
	const termsOf = Map.groupBy(terms, ({ conceptId }) => conceptId);
	const now = new Map(
		concepts.map((concept) => [concept.id, saidOf(concept, termsOf.get(concept.id) ?? [])]),
	);
	const ids = [...new Set([...Object.keys(published), ...now.keys()])].sort();
	return Object.fromEntries(
		ids
			.map((id) => [id, editionsIn(published, version, id, now.get(id) ?? {})] as const)
			.filter(([, fields]) => Object.keys(fields).length > 0),
	);
}

function editionsIn(
	published: Published,
	version: number,
	id: string,
	said: Readonly<Record<string, string>>,
): Record<string, string> {
	const fields = [...new Set([...Object.keys(published[id] ?? {}), ...Object.keys(said)])];
	return Object.fromEntries(
		fields.flatMap((field) => {
			const before = editionsOf(published, id, field).filter((one) => one.version < version);
			const current = said[field] ?? NOTHING;
			const first = firstVersion(published, id);
			// What joins a concept that was there before was nothing until then.
			const start =
				before.length === 0 && published[id] && first < version
					? [{ version: first, digest: NOTHING }]
					: before;
			const all =
				(start.at(-1)?.digest ?? NOTHING) === current
					? start
					: [...start, { version, digest: current }];
			const isNeverThere = all.every((one) => one.digest === NOTHING);
			return isNeverThere ? [] : [[field, all.map((e) => `${e.version}:${e.digest}`).join(' ')]];
		}),
	);
}

/** The text of `published.json`: one concept a line, so that a change reads well. */
export const publishedText = (published: Published): string =>
	`{\n${Object.entries(published)
		.map(([id, fields]) => `\t${JSON.stringify(id)}: ${JSON.stringify(fields)}`)
		.join(',\n')}\n}\n`;
