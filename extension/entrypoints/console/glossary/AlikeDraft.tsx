import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../../features/lookup/entry.ts';
import { entryOf } from '../../../ui/data/glossary.ts';
import { AlikeList } from './AlikeList.tsx';
import { alikeTo } from './alike.ts';

/** Milliseconds of rest before what is written is compared: not at each letter. */
const REST = 250;

/** What the glossary has already that may be the same as what is being written: of new words alone. */
export function AlikeDraft({ entry }: { entry: Entry }) {
	const [rested, setRested] = useState(entry);
	const { formula } = entry.concept.kpi ?? {};
	const written = JSON.stringify([entry.terms.map(({ text }) => text), formula]);
	useEffect(() => {
		const timer = setTimeout(() => setRested(entry), REST);
		return () => clearTimeout(timer);
	}, [written]);
	const saved = entryOf(rested.concept.id);
	const isSame = saved && saved.concept.kpi?.formula === rested.concept.kpi?.formula;
	const known = new Set(isSame ? saved.terms.map(({ text }) => text) : []);
	return <AlikeList alike={alikeTo(rested, known)} />;
}
