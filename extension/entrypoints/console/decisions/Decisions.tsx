import { byDue, isDue } from '@common-ground/shared/candor/due.ts';
import type { Decision } from '@common-ground/shared/model/decision.ts';
import { Gavel, Plus, SearchX } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { records } from '../../../ui/data/collections.ts';
import { status } from '../../../ui/data/status.ts';
import { today } from '../../../ui/dates/day.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { neighbour } from '../../../ui/keys/cursor.ts';
import type { Key } from '../../../ui/keys/keymap.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { aboutIn, newAbout } from '../about/new.ts';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { DecisionDetail } from './DecisionDetail.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { DecisionList } from './DecisionList.tsx';

/** What was decided, why, and when it is looked at again; what is due comes first. */
export function Decisions({ id }: { id: string }) {
	const all = records('decision').value;
	const day = today();
	const rows = (all ?? []).toSorted(byDue);
	const due = rows.filter((decision) => isDue(decision, day)).length;
	const mayWrite = status.value?.me.role !== 'sponsor';
	const move = (by: number): void => {
		const ids = rows.map((row) => row.id);
		const next = neighbour(ids, id, by);
		if (next) go('decisions', next, true);
	};
	const keys: Key[] = [
		{ key: 'j', text: 'Next', run: () => move(1) },
		{ key: 'k', text: 'Previous', run: () => move(-1) },
		...(mayWrite
			? [{ key: 'n', text: 'Write a decision down', run: () => go('decisions', newAbout()) }]
			: []),
		{ key: 'Escape', text: 'Close the decision', run: () => go('decisions') },
	];
	return (
		<Screen
			title="Decisions"
			keys={keys}
			tools={
				<>
					<span class="soft small spread" role="status">
						{due > 0 && `${due.toLocaleString()} due`}
					</span>
					{mayWrite && rows.length > 0 && (
						<Button onClick={() => go('decisions', newAbout())}>
							<Plus size={15} aria-hidden="true" /> Write a decision down
						</Button>
					)}
				</>
			}
		>
			{!all ? (
				<Loading what="the decisions" />
			) : rows.length === 0 && !id ? (
				<Nothing mayWrite={mayWrite} />
			) : (
				<div class="split" {...(id ? { 'data-open': true } : {})}>
					<DecisionList rows={rows} selected={id} today={day} />
					{id && (
						<div class="detail" key={id}>
							<Open id={id} decision={rows.find((row) => row.id === id)} />
						</div>
					)}
				</div>
			)}
		</Screen>
	);
}

function Open({ id, decision }: { id: string; decision: Decision | undefined }) {
	const about = aboutIn(id);
	if (about) return <DecisionForm about={about} onClose={() => go('decisions')} />;
	if (decision) return <DecisionDetail decision={decision} />;
	return (
		<EmptyState
			icon={SearchX}
			title="This decision is not here"
			text="It was removed, or the link is of another team."
		/>
	);
}

const Nothing = ({ mayWrite }: { mayWrite: boolean }) => (
	<EmptyState
		icon={Gavel}
		title="No decision is written down"
		text="What you decided, why, and when you look at it again: so that nobody decides it twice, or forgets to."
	>
		{mayWrite && (
			<Button look="strong" onClick={() => go('decisions', newAbout())}>
				Write a decision down
			</Button>
		)}
	</EmptyState>
);
