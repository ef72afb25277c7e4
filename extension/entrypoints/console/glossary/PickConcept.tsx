import { X } from 'lucide-preact';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { entries, entryOf } from '../../../ui/data/glossary.ts';
import { Field } from '../../../ui/field/Field.tsx';
import { Pick } from '../../../ui/field/Pick.tsx';
import { named } from './named.ts';

/** Names another concept: typed, found by the beginning of its words, and picked. */
export function PickConcept(props: {
	label: string;
	/** Id of the concept that is picked; empty for none. */
	value: string;
	/** It is never offered. */
	except: string;
	fits?: (entry: Entry) => boolean;
	onPick: (id: string) => void;
}) {
	const { label, value, except, fits, onPick } = props;
	const picked = value && entryOf(value);
	if (value)
		return (
			<Field label={label}>
				{(links) => (
					<div class="row picked">
						<input
							class="input"
							{...links}
							readOnly
							value={picked ? nameOf(picked) : 'a term that is not here any more'}
						/>
						<Button look="quiet" label={`Remove: ${label}`} onClick={() => onPick('')}>
							<X size={15} aria-hidden="true" />
						</Button>
					</div>
				)}
			</Field>
		);
	return (
		<Pick
			label={label}
			find={(query) =>
				found(query, (entry) => entry.concept.id !== except && (fits?.(entry) ?? true))
			}
			show={({ entry }) => (
				<>
					{nameOf(entry)} <span class="soft small">{entry.concept.subjectField}</span>
				</>
			)}
			onPick={({ id }) => onPick(id)}
		/>
	);
}

const MOST = 8;

const found = (query: string, fits: (entry: Entry) => boolean): { id: string; entry: Entry }[] =>
	named((entries.value ?? []).filter(fits), query, MOST).map((entry) => ({
		id: entry.concept.id,
		entry,
	}));
