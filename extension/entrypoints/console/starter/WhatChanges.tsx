import type { Concept } from '@common-ground/shared/model/concept.ts';
import { fieldAt } from '@common-ground/shared/mutations/fields.ts';
import type { Reworded, Upgrade } from '@common-ground/shared/starter/upgrade.ts';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sideNames } from '../../../ui/data/team.ts';
import { fieldLabel } from '../../../ui/refused/written.ts';
import { linkTo } from '../places.ts';
import { conceptName, shownText, wordsText } from './shown.ts';

/** Every change of a new version, in three lists that open. */
export function WhatChanges({ upgrade: { swaps, fresh, reworded, kept } }: { upgrade: Upgrade }) {
	const named = new Map(swaps.concepts.map(({ id, words }) => [id, words[0]?.to?.text ?? id]));
	return (
		<div class="what-changes stack tight">
			<Part title="New" count={fresh.length}>
				{() =>
					fresh.map(({ id, definition }) => (
						<li key={id}>
							<strong>{named.get(id)}</strong>
							<p class="soft">{definition.marketing}</p>
						</li>
					))
				}
			</Part>
			<Part title="Reworded" count={reworded.length}>
				{() => reworded.map((one) => <Change key={one.concept.id} {...one} />)}
			</Part>
			<Part title="Yours, and stay so" count={kept.length}>
				{() =>
					kept.map(({ concept, fields }) => (
						<li key={concept.id}>
							<Name concept={concept} />
							<p class="soft">
								{fields.map((path) => fieldLabel(path, sideNames.value)).join(', ')}
							</p>
						</li>
					))
				}
			</Part>
		</div>
	);
}

/** Its list is made when it is first opened: there may be hundreds. */
function Part(props: { title: string; count: number; children: () => ComponentChildren }) {
	const [isOpen, setOpen] = useState(false);
	if (props.count === 0) return null;
	return (
		<details onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				{props.title} <span class="soft">{props.count.toLocaleString()}</span>
			</summary>
			{isOpen && <ul>{props.children()}</ul>}
		</details>
	);
}

const Name = ({ concept: { id } }: { concept: Concept }) => (
	<a href={linkTo('glossary', id)}>{conceptName(id)}</a>
);

const Change = ({ concept, fields, words }: Reworded) => (
	<li>
		<Name concept={concept} />
		<dl>
			{fields.map(({ path, to }) => (
				<div key={path}>
					<dt>{fieldLabel(path, sideNames.value)}</dt>
					<dd>
						<Was text={shownText(fieldAt(concept, path))} />
						<ins>{shownText(to)}</ins>
					</dd>
				</div>
			))}
			{words.length > 0 && (
				<div>
					<dt>Words</dt>
					<dd>{wordsText(words)}</dd>
				</div>
			)}
		</dl>
	</li>
);

const Was = ({ text }: { text: string }) => (text ? <del>{text}</del> : null);
