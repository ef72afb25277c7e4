import { Plus, Trash2 } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { TextField } from '../../../ui/field/Field.tsx';
import type { Draft } from './draft.ts';
import { PickConcept } from './PickConcept.tsx';

/** Where a term belongs and where more is said: the broader term, the source, links. */
export function PlaceFields(props: {
	draft: Draft;
	conceptId: string;
	onChange: (change: Partial<Draft>) => void;
}) {
	const { draft, onChange } = props;
	const { links } = draft;
	const setLink = (at: number, change: Partial<Draft['links'][number]>): void =>
		onChange({ links: links.map((link, place) => (place === at ? { ...link, ...change } : link)) });
	return (
		<>
			<div class="sides">
				<PickConcept
					label="Broader term"
					value={draft.broader}
					except={props.conceptId}
					onPick={(broader) => onChange({ broader })}
				/>
				<TextField
					label="Source"
					hint="where the definition comes from"
					value={draft.source}
					onInput={(source) => onChange({ source })}
				/>
			</div>
			{links.map((link, at) => (
				<div class="link-row" key={at}>
					<TextField
						label="Link"
						placeholder="https://"
						value={link.url}
						onInput={(url) => setLink(at, { url })}
					/>
					<TextField
						label="Its title"
						value={link.title}
						onInput={(title) => setLink(at, { title })}
					/>
					<Button
						look="quiet"
						bad
						label={`Remove the link ${link.title || link.url}`}
						onClick={() => onChange({ links: links.filter((_link, place) => place !== at) })}
					>
						<Trash2 size={15} aria-hidden="true" />
					</Button>
				</div>
			))}
			<div class="row">
				<Button
					look="quiet"
					onClick={() => onChange({ links: [...links, { url: '', title: '' }] })}
				>
					<Plus size={15} aria-hidden="true" /> Add a link
				</Button>
			</div>
		</>
	);
}
