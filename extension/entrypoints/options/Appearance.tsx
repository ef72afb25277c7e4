import { ask } from '../../messaging/client.ts';
import type { SyncStatus } from '../../messaging/replies.ts';
import { Check } from '../../ui/field/Check.tsx';
import { Select } from '../../ui/field/Select.tsx';
import { Section } from './Section.tsx';

/** How it looks, here and on pages. */
export function Appearance({ status }: { status: SyncStatus }) {
	return (
		<Section title="Appearance">
			<div class="short">
				<Select<SyncStatus['theme']>
					label="Colours"
					value={status.theme}
					options={[
						{ value: 'auto', text: 'As the system' },
						{ value: 'light', text: 'Light' },
						{ value: 'dark', text: 'Dark' },
					]}
					onChange={(theme) => void ask('settings.set', { theme })}
				/>
			</div>
			<Check
				checked={status.underline}
				onChange={(underline) => void ask('settings.set', { underline })}
			>
				Underline explained words with dots, besides the tint
				<span class="soft small block">Prettier, and a little more work for the browser.</span>
			</Check>
		</Section>
	);
}
