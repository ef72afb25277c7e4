import { createHash } from 'node:crypto';
import { shownOf, stagingOf } from '@common-ground/shared/exchange/staged.ts';
import type { Term } from '@common-ground/shared/model/concept.ts';
import type { Import } from '@common-ground/shared/model/import.ts';
import { ProblemError } from '../../ops/problem.ts';
import type { Reader } from '../../store/store.ts';

/** A record and when it was last changed. */
interface Version {
	id: string;
	seq: number;
}

/** Another one whenever the concept or one of its words is: those are what an answer shows. */
export function etagOf(concept: Version, terms: readonly Version[]): string {
	const parts = [concept, ...terms.toSorted((a, b) => (a.id < b.id ? -1 : 1))];
	const text = parts.map(({ id, seq }) => `${id} ${seq}`).join('\n');
	return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/**
 * Makes the check that a concept is as the writer has read it. A proxy may have made the ETag weak.
 * @throws {ProblemError} version_missing, where the header must be there and is not; from the check: changed_meanwhile
 */
export function unchanged(
	header: string | undefined,
	conceptIn: (reader: Reader) => Promise<string | undefined>,
	{ mustBeSaid = false } = {},
): ((reader: Reader, teamId: string) => Promise<void>) | undefined {
	if (header === undefined && mustBeSaid)
		throw new ProblemError(
			'version_missing',
			'Read the concept first, and send the ETag of that answer along as If-Match: so nobody’s work is written over unseen.',
		);
	if (header === undefined || header === '*') return undefined;
	const read = header.split(',').map((etag) => etag.trim().replace(/^W\//, ''));
	return async (reader, teamId) => {
		const id = await conceptIn(reader);
		const now = id === undefined ? undefined : await etagIn(reader, teamId, id);
		// That it is not there any more is for the rules to say.
		if (now === undefined || read.includes(now)) return;
		throw new ProblemError(
			'changed_meanwhile',
			'It was changed since you read it. Read it again, look at what is new, and send your change with the new ETag.',
			{ headers: { ETag: now } },
		);
	};
}

async function etagIn(reader: Reader, teamId: string, id: string): Promise<string | undefined> {
	const concept = await reader.record(teamId, { collection: 'concept', id });
	if (!concept?.data) return undefined;
	const query = { collection: 'term', index: 'conceptId', value: id } as const;
	const terms = (await reader.query(teamId, query)).map(({ seq, data }) => ({
		...(JSON.parse(data ?? '{}') as Term),
		seq,
	}));
	return etagOf(concept, shownOf(terms, await stagingAmong(reader, teamId, terms)));
}

/** Of the imports that words came by, those that were not published yet: their words are in no answer. */
async function stagingAmong(
	reader: Reader,
	teamId: string,
	terms: readonly Term[],
): Promise<Set<string>> {
	const ids = new Set(terms.flatMap(({ importId }) => importId ?? []));
	if (ids.size === 0) return ids;
	const keys = [...ids].map((id) => ({ collection: 'import', id }) as const);
	const imports = await reader.records(teamId, keys);
	return stagingOf(imports.map(({ data }) => JSON.parse(data ?? '{}') as Import));
}
