import { Dialog } from '../dialog/Dialog.tsx';
import { Check } from '../field/Check.tsx';
import { type Key, keyLabel } from './keymap.ts';
import { setSingleKeys, singleKeys } from './useKeys.ts';

/** The keys of the screen, and the switch that turns single letters off. */
export function KeysHelp(props: { keys: readonly Omit<Key, 'run'>[]; onClose: () => void }) {
	return (
		<Dialog title="Keys" onClose={props.onClose}>
			<dl class="keys">
				{props.keys.map(({ key, text }) => (
					<>
						<dt>
							<kbd>{keyLabel(key)}</kbd>
						</dt>
						<dd>{text}</dd>
					</>
				))}
			</dl>
			<Check checked={singleKeys.value} onChange={setSingleKeys}>
				Single letters work as shortcuts
			</Check>
		</Dialog>
	);
}
