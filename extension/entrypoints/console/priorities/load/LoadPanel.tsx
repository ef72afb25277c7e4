import type { Load } from '@common-ground/shared/model/load.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button/Button.tsx';
import { change } from '../../../../ui/data/change.ts';
import { records } from '../../../../ui/data/collections.ts';
import { status } from '../../../../ui/data/status.ts';
import { mayCurate, sideNames } from '../../../../ui/data/team.ts';
import { say } from '../../../../ui/toast/toasts.ts';
import { LoadForm } from './LoadForm.tsx';

/** What a side carries for other departments, so that its “not now” can be understood; folded away. */
export function LoadPanel({ side }: { side: Side }) {
	const [open, setOpen] = useState<Load | 'new'>();
	const loads = (records('load').value ?? []).filter((load) => load.side === side);
	const me = status.value?.me;
	const may = mayCurate.value || (me?.side === side && me.role === 'member');
	const name = sideNames.value[side];
	const share = loads.reduce((sum, load) => sum + load.share, 0);
	if (loads.length === 0 && !may) return null;

	const remove = async ({ by, at, ...load }: Load): Promise<void> => {
		if (!(await change('load.remove', { id: load.id }))) return;
		const again = { ...load, id: crypto.randomUUID() };
		say(`“${load.what}” is removed.`, () => void change('load.add', again));
	};
	return (
		<details class="load">
			<summary>
				{loads.length === 0
					? `What ${name} carries for other departments`
					: `${name} carries for other departments: ${share} % of its time`}
			</summary>
			<ul class="stack tight">
				{loads.map((load) => (
					<li key={load.id} class="break">
						<strong>{load.department}</strong>, {load.share} %: {load.what}
						{load.until && <span class="soft"> until {load.until}</span>}
						{may && (
							<span class="row">
								<Button look="quiet" onClick={() => setOpen(load)}>
									Edit
								</Button>
								<Button
									look="quiet"
									label={`Remove “${load.what}”`}
									onClick={() => void remove(load)}
								>
									Remove
								</Button>
							</span>
						)}
					</li>
				))}
			</ul>
			{may && !open && <Button onClick={() => setOpen('new')}>Add work for others</Button>}
			{open && (
				<LoadForm
					key={open === 'new' ? 'new' : open.id}
					side={side}
					{...(open === 'new' ? {} : { load: open })}
					onDone={() => setOpen(undefined)}
				/>
			)}
		</details>
	);
}
