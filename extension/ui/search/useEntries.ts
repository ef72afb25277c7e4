import { useEffect, useState } from 'preact/hooks';
import { type Entry, entriesOf } from '../../features/lookup/entry.ts';
import { onChange } from '../../replica/changes.ts';
import { get, where } from '../../replica/read.ts';
import { orFail } from '../data/failure.ts';

export type EntryOf = (id: string) => Entry | undefined;

/**
 * The entries of some concepts, read one by one: a page that shows a few never waits for a large
 * glossary. While others are read, those from before stay; undefined until the first are there.
 */
export function useEntries(ids: readonly string[]): EntryOf | undefined {
	const wanted = [...new Set(ids)];
	const key = wanted.join(' ');
	const [known, setKnown] = useState<ReadonlyMap<string, Entry>>();
	const [turn, setTurn] = useState(0);
	useEffect(() => {
		const ends = new AbortController();
		onChange((topics) => {
			if (topics.has('concept') || topics.has('term')) setTurn((before) => before + 1);
		}, ends.signal);
		return () => ends.abort();
	}, []);
	useEffect(() => {
		let isStale = false;
		void orFail(() => read(wanted)).then((entries) => {
			if (entries && !isStale) setKnown(entries);
		});
		return () => {
			isStale = true;
		};
	}, [key, turn]);
	return known && ((id) => known.get(id));
}

async function read(ids: readonly string[]): Promise<Map<string, Entry>> {
	const [concepts, terms] = await Promise.all([
		Promise.all(ids.map((id) => get('concept', id))),
		Promise.all(ids.map((id) => where('term', 'conceptId', id))),
	]);
	const entries = entriesOf(
		concepts.filter((concept) => concept !== undefined),
		terms.flat(),
	);
	return new Map(entries.map((entry) => [entry.concept.id, entry]));
}
