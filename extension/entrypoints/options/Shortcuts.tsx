import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Section } from './Section.tsx';

interface Shortcut {
	text: string;
	keys: string;
}

/** The browser's shortcuts as they are set now; they can be changed in the browser only. */
export function Shortcuts() {
	const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
	useEffect(() => {
		void browser.commands.getAll().then((commands) =>
			setShortcuts(
				commands.map(({ name, description, shortcut }) => ({
					text: description || (name === '_execute_action' ? 'Open Common Ground' : (name ?? '')),
					keys: shortcut ?? '',
				})),
			),
		);
	}, []);
	return (
		<Section
			title="Shortcuts"
			intro="They work on every page. Change them where your browser lists the shortcuts of extensions."
		>
			<dl class="keys">
				{shortcuts.map(({ text, keys }) => (
					<>
						<dt>{keys ? <kbd>{keys}</kbd> : <span class="soft">not set</span>}</dt>
						<dd>{text}</dd>
					</>
				))}
			</dl>
		</Section>
	);
}
