import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button/Button.tsx';
import { entryOf } from '../../../../ui/data/glossary.ts';
import { counted } from '../../../../ui/status/words.ts';
import { chooseNone, chosen } from '../chosen.ts';
import { BulkForm } from './BulkForm.tsx';
import { progress, run } from './run.ts';
import { stepsFor, type Work } from './work.ts';

const ACTIONS = [
	{ kind: 'subject', text: 'Subject…' },
	{ kind: 'owner', text: 'Looked after by…' },
	{ kind: 'side', text: 'Whose words…' },
	{ kind: 'approve', text: 'Approve…' },
	{ kind: 'verify', text: 'Still right…' },
	{ kind: 'retire', text: 'Retire…' },
] as const satisfies { kind: Work['kind']; text: string }[];

/** What can be done with all that is chosen, and how far it has come. */
export function BulkBar() {
	const [asking, setAsking] = useState<Work['kind']>();
	const going = progress.value;
	const { size } = chosen.value;
	if (going)
		return (
			<div class="bulk-bar row" role="status">
				<progress max={going.of} value={going.done} aria-label="Changes made" />
				<span class="spread">
					{going.done.toLocaleString()} of {counted(going.of, 'change', 'changes')}
				</span>
				<Button onClick={going.stop}>Stop</Button>
			</div>
		);
	if (size === 0) return null;
	const start = (work: Work, what: string): void => {
		setAsking(undefined);
		const entries = [...chosen.value].flatMap((id) => entryOf(id) ?? []);
		chooseNone();
		void run(stepsFor(work, entries), what);
	};
	return (
		<section class="bulk-bar row wrap" aria-label="Work on many">
			<strong role="status">{counted(size, 'term', 'terms')} chosen</strong>
			{ACTIONS.map(({ kind, text }) => (
				<Button key={kind} onClick={() => setAsking(kind)}>
					{text}
				</Button>
			))}
			<Button look="quiet" onClick={chooseNone}>
				Choose nothing
			</Button>
			{asking && (
				<BulkForm kind={asking} count={size} onWork={start} onClose={() => setAsking(undefined)} />
			)}
		</section>
	);
}
