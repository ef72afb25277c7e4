import { useState } from 'preact/hooks';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import type { MutateArgs } from '../../../messaging/requests.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { tryChanges } from '../../../ui/data/change.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { complain, say } from '../../../ui/toast/toasts.ts';
import { DecideForm, type Wish } from './DecideForm.tsx';
import { Owner } from './Owner.tsx';

/** What may be said of a term that is in use: doubt it, say it is still right, retire it, merge it into another, split it. */
export function Decide({ entry, onSplit }: { entry: Entry; onSplit: () => void }) {
	const { id, status } = entry.concept;
	const [wish, setWish] = useState<Wish>();
	const name = `“${nameOf(entry)}”`;
	const decide = async (change: MutateArgs, undo: MutateArgs, done: string): Promise<void> => {
		const refusal = await tryChanges([change]);
		if (refusal) return complain(refusal);
		setWish(undefined);
		say(`${name} is ${done}.`, async () => {
			const kept = await tryChanges([undo]);
			if (kept) complain(kept);
		});
	};
	const verify = (): void =>
		void decide(
			{ name: 'concept.verify', args: { id } },
			{ name: 'concept.verify', args: { id, takeBack: true } },
			'still right',
		);
	const bringBack = (): void =>
		void decide(
			{ name: 'concept.reopen', args: { id } },
			{ name: 'concept.retire', args: { id, reason: entry.concept.retired?.reason || 'Retired' } },
			'back as it was',
		);
	const curates = mayCurate.value;
	if (status === 'retired' && curates && !entry.concept.mergedInto)
		return (
			<div class="row">
				<Button onClick={bringBack}>Bring it back</Button>
			</div>
		);
	if (status !== 'approved' && status !== 'disputed') return null;
	return (
		<div class="row wrap">
			{status === 'approved' && <Button onClick={() => setWish('dispute')}>I doubt it…</Button>}
			{curates && status === 'approved' && <Button onClick={verify}>Still right</Button>}
			{curates && <Owner concept={entry.concept} onOwn={decide} />}
			{curates && <Button onClick={() => setWish('retire')}>Retire…</Button>}
			{curates && <Button onClick={() => setWish('merge')}>Merge into…</Button>}
			{curates && <Button onClick={onSplit}>Split…</Button>}
			{wish && (
				<DecideForm
					wish={wish}
					conceptId={id}
					name={name}
					onDecide={decide}
					onClose={() => setWish(undefined)}
				/>
			)}
		</div>
	);
}
