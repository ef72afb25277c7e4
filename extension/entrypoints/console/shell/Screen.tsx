import { Keyboard } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { KeysHelp } from '../../../ui/keys/KeysHelp.tsx';
import type { Key } from '../../../ui/keys/keymap.ts';
import { useKeys } from '../../../ui/keys/useKeys.ts';
import { undoLast } from '../../../ui/toast/toasts.ts';

/** One screen: its head with title and tools, its keys, its content. */
export function Screen(props: {
	title: string;
	keys?: readonly Key[];
	/** Keys that parts of the screen answer themselves, for the help. */
	moreKeys?: readonly Omit<Key, 'run'>[];
	/** Beside the title. */
	tools?: ComponentChildren;
	children: ComponentChildren;
}) {
	const [helping, setHelping] = useState(false);
	const keys: Key[] = [
		...(props.keys ?? []),
		{ key: 'u', text: 'Undo what was just done', run: undoLast },
		{ key: '?', text: 'Show these keys', run: () => setHelping(true) },
	];
	useKeys(keys);
	useEffect(() => {
		document.title = `${props.title} · Common Ground`;
	}, [props.title]);

	return (
		<div class="screen">
			<header>
				<h1>{props.title}</h1>
				{props.tools}
				<Button look="quiet" label="Keys" onClick={() => setHelping(true)}>
					<Keyboard size={17} aria-hidden="true" />
				</Button>
			</header>
			{props.children}
			{helping && (
				<KeysHelp keys={[...(props.moreKeys ?? []), ...keys]} onClose={() => setHelping(false)} />
			)}
		</div>
	);
}
