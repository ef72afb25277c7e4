import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../button/Button.tsx';
import { TextField } from '../field/Field.tsx';
import { say } from '../toast/toasts.ts';
import { grants, switchOn } from './grants.ts';
import { JIRA_CLOUD, siteFromText, siteLabel } from './site.ts';

const NO_ADDRESS = 'Type an address, such as “jira.example.com”.';
const REFUSED = 'The browser was not allowed to. Press the button again and choose “Allow”.';

/** Switches a tracker on: Jira Cloud at one click, or any address. The browser asks once more. */
export function AddSite({ onAdded }: { onAdded?: () => void }) {
	const [address, setAddress] = useState('');
	const [trouble, setTrouble] = useState('');
	const add = async (pattern: string): Promise<void> => {
		const agreed = await switchOn(pattern);
		setTrouble(agreed ? '' : REFUSED);
		if (!agreed) return;
		setAddress('');
		say(`Words are explained on ${siteLabel(pattern)} now.`);
		onAdded?.();
	};
	const hasJira = grants.value?.includes(JIRA_CLOUD);
	return (
		<div class="stack">
			{!hasJira && (
				<div class="row">
					<Button onClick={() => void add(JIRA_CLOUD)}>
						<Plus size={15} aria-hidden="true" /> Jira Cloud
					</Button>
				</div>
			)}
			<form
				class="add-site"
				onSubmit={(event) => {
					event.preventDefault();
					const site = siteFromText(address);
					if (site) void add(site.pattern);
					else setTrouble(NO_ADDRESS);
				}}
			>
				<TextField
					label="Another address"
					hint="your tracker or any other tool"
					placeholder="jira.example.com"
					value={address}
					error={trouble || undefined}
					autoComplete="off"
					onInput={setAddress}
				/>
				<Button type="submit">Add</Button>
			</form>
		</div>
	);
}
