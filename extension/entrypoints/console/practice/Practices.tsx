import './practice.css';
import type { Practice } from '@common-ground/shared/model/perspective.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { Lightbulb, Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { records } from '../../../ui/data/collections.ts';
import { status } from '../../../ui/data/status.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { BareSelect } from '../../../ui/field/Select.tsx';
import { Loading } from '../../../ui/status/Loading.tsx';
import { Screen } from '../shell/Screen.tsx';
import { PracticeCard } from './PracticeCard.tsx';
import { PracticeForm } from './PracticeForm.tsx';

/** Techniques and tools that are worth sharing across the sides. */
export function Practices() {
	const practices = records('practice').value;
	const me = status.value?.me;
	const [side, setSide] = useState<Side | 'both'>('both');
	const [adding, setAdding] = useState(false);
	const names = sideNames.value;
	if (!practices || !me)
		return (
			<Screen title="Practices">
				<Loading what="what both sides share" />
			</Screen>
		);
	const mayShare = me.role !== 'sponsor';
	const shown = practices
		.filter((practice) => side === 'both' || practice.side === side)
		.sort(byTitle);
	const share = mayShare && !adding && (
		<Button look="strong" onClick={() => setAdding(true)}>
			<Plus size={15} aria-hidden="true" /> Share what works
		</Button>
	);
	return (
		<Screen
			title="Practices"
			tools={
				practices.length > 0 && (
					<>
						<span class="spread" />
						<BareSelect<Side | 'both'>
							label="From whom"
							value={side}
							options={[
								{ value: 'both', text: 'From both sides' },
								{ value: 'marketing', text: `From ${names.marketing}` },
								{ value: 'it', text: `From ${names.it}` },
							]}
							onChange={setSide}
						/>
						{share}
					</>
				)
			}
		>
			<div class="page">
				<div class="practices stack">
					{adding && <PracticeForm side={me.side} onEnd={() => setAdding(false)} />}
					{practices.length === 0 && !adding ? (
						<EmptyState
							icon={Lightbulb}
							title="Nothing is shared yet"
							text="A way of working, a checklist, a tool: what helps your side may help the other one, too."
						>
							{share}
						</EmptyState>
					) : (
						<ul class="practice-cards" aria-label="Practices">
							{shown.map((practice) => (
								<li key={practice.id}>
									<PracticeCard practice={practice} />
								</li>
							))}
						</ul>
					)}
					{practices.length > 0 && shown.length === 0 && side !== 'both' && (
						<p class="soft">{names[side]} has shared nothing yet.</p>
					)}
				</div>
			</div>
		</Screen>
	);
}

const byTitle = (a: Practice, b: Practice): number =>
	a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1);
