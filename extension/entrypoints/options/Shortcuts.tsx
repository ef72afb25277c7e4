import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Section } from './Section.tsx';

interface Shortcut {
	text: string;
	keys: string;
}

/** What pages answer to where marks are on; not the browser's, so that they cannot be changed there. */
const ON_PAGES: Shortcut[] = [
	{ keys: 'Alt + Shift + ↓', text: 'Next marked word' },
	{ keys: 'Alt + Shift + ↑', text: 'Previous marked word' },
	{
		keys: 'Alt + Shift + Enter',
		text: 'List the words of the page; while you write, the words to look at',
	},
	{
		keys: 'Alt + Shift + P',
		text: 'The priority of the ticket at hand: of the card or row, or the open one',
	},
	{ keys: 'Alt + Shift + →', text: 'Read the page in your own side’s words, and back' },
	{ keys: 'Esc', text: 'Close what was opened' },
];

/** The browser's shortcuts as they are set now, which can be changed in the browser only, and our own. */
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
			<Keys of={shortcuts} />
			<h3>On pages with marks</h3>
			<Keys of={ON_PAGES} />
		</Section>
	);
}

function Keys({ of }: { of: readonly Shortcut[] }) {
	return (
		<dl class="keys">
			{of.map(({ text, keys }) => (
				<Fragment key={text}>
					<dt>{keys ? <kbd>{keys}</kbd> : <span class="soft">not set</span>}</dt>
					<dd>{text}</dd>
				</Fragment>
			))}
		</dl>
	);
}
