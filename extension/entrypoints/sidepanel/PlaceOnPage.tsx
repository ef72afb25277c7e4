import { ArrowLeft, ArrowRight, Crosshair } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ListedWord } from '../../messaging/page-words.ts';
import { Button } from '../../ui/button/Button.tsx';
import type { PageWordsHere } from '../../ui/tab/usePageWords.ts';

/** Where a word stands on the page, place by place; each is shown there. */
export function PlaceOnPage({ word, ask }: { word: ListedWord; ask: PageWordsHere['ask'] }) {
	const [at, setAt] = useState(0);
	const { key, places } = word;
	const place = Math.min(at, places - 1);
	const show = (next: number): void => {
		setAt(next);
		ask({ key, place: next });
	};
	if (places === 1)
		return (
			<Button look="quiet" onClick={() => show(0)}>
				<Crosshair size={14} aria-hidden="true" /> Show on the page
			</Button>
		);
	return (
		<>
			<Button look="quiet" label="Place before" onClick={() => show((place - 1 + places) % places)}>
				<ArrowLeft size={14} aria-hidden="true" />
			</Button>
			<Button look="quiet" onClick={() => show(place)}>
				<Crosshair size={14} aria-hidden="true" /> Place {place + 1} of {places}
			</Button>
			<Button look="quiet" label="Next place" onClick={() => show((place + 1) % places)}>
				<ArrowRight size={14} aria-hidden="true" />
			</Button>
		</>
	);
}
