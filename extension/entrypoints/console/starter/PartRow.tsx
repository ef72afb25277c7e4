import { partOf, removePart, takePart } from '@common-ground/shared/starter/choose.ts';
import type { STARTER_PARTS } from '@common-ground/shared/starter/parts.ts';
import type { Pack, Taken } from '@common-ground/shared/starter/taken.ts';
import { Check } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { mayCurate } from '../../../ui/data/team.ts';
import { counted } from '../../../ui/status/words.ts';
import { apply } from './apply.ts';
import { RemovePart } from './RemovePart.tsx';

/** One part: what it holds, whether the team has it, and the way to have it or not. */
export function PartRow(props: { part: (typeof STARTER_PARTS)[number]; pack: Pack; taken: Taken }) {
	const { part, pack, taken } = props;
	const [removing, setRemoving] = useState(false);
	const [isBusy, setBusy] = useState(false);
	const { there, missing } = partOf(pack, taken, part.id);
	const add = async (): Promise<void> => {
		setBusy(true);
		const done = `${counted(missing.length, 'term', 'terms')} of “${part.title}” added.`;
		await apply(takePart(pack, taken, part.id), taken, done);
		setBusy(false);
	};
	return (
		<li>
			<div class="spread">
				<h2>{part.title}</h2>
				<p class="soft">{part.description}</p>
				<p class="small">
					<Standing there={there.length} missing={missing.length} />
				</p>
			</div>
			{mayCurate.value && (
				<div class="row wrap">
					{missing.length > 0 && (
						<Button
							disabled={isBusy}
							onClick={() => void add()}
							aria-label={`${addText(there.length, missing.length)}: ${part.title}`}
						>
							{addText(there.length, missing.length)}
						</Button>
					)}
					{there.length > 0 && (
						<Button
							look="quiet"
							onClick={() => setRemoving(true)}
							aria-label={`Remove: ${part.title}`}
						>
							Remove
						</Button>
					)}
				</div>
			)}
			{removing && (
				<RemovePart
					title={part.title}
					plan={removePart(pack, taken, part.id)}
					taken={taken}
					onClose={() => setRemoving(false)}
				/>
			)}
		</li>
	);
}

const addText = (there: number, missing: number): string =>
	there === 0 ? 'Add' : `Add the missing ${missing.toLocaleString()}`;

function Standing({ there, missing }: { there: number; missing: number }) {
	if (there === 0)
		return <span class="soft">{counted(missing, 'term', 'terms')}, not in your glossary</span>;
	return (
		<span class="there">
			<Check size={14} aria-hidden="true" />
			{missing === 0
				? `${counted(there, 'term', 'terms')} in your glossary`
				: `${there} of ${counted(there + missing, 'term', 'terms')} in your glossary`}
		</span>
	);
}
