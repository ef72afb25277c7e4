import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button/Button.tsx';
import { change } from '../../../../ui/data/change.ts';
import { status } from '../../../../ui/data/status.ts';
import { team } from '../../../../ui/data/team.ts';
import { TextField } from '../../../../ui/field/Field.tsx';
import { say } from '../../../../ui/toast/toasts.ts';

/** How much a list may hold at once; an admin decides. */
export function Limits() {
	const { bigBetCap, activeCap, pilotCap } = team.value ?? {};
	const [bets, setBets] = useState(String(bigBetCap ?? 3));
	const [active, setActive] = useState(String(activeCap ?? ''));
	const [pilots, setPilots] = useState(String(pilotCap ?? ''));
	if (status.value?.me.role !== 'admin') return null;
	const capOf = (text: string): number | null => (text.trim() ? Number(text) : null);
	const save = async (): Promise<void> => {
		const caps = { activeCap: capOf(active), pilotCap: capOf(pilots) };
		const before = { activeCap: activeCap ?? null, pilotCap: pilotCap ?? null };
		if (!(await change('team.edit', { bigBetCap: Number(bets), ...caps }))) return;
		say('The limits are saved.', () => {
			void change('team.edit', { bigBetCap: bigBetCap ?? 3, ...before });
		});
	};
	return (
		<details class="limits">
			<summary>Limits</summary>
			<form
				class="row wrap"
				onSubmit={(event) => {
					event.preventDefault();
					void save();
				}}
			>
				<TextField label="Big bets in a list" value={bets} required onInput={setBets} />
				<TextField
					label="Under way in a list"
					hint="empty: no limit"
					value={active}
					onInput={setActive}
				/>
				<TextField
					label="Pilots at once"
					hint="empty: no limit"
					value={pilots}
					onInput={setPilots}
				/>
				<Button type="submit">Save limits</Button>
			</form>
		</details>
	);
}
