import type { SyncStatus } from '../../../messaging/replies.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { counted } from '../../../ui/status/words.ts';
import { linkTo } from '../places.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { Report } from './Report.tsx';
import { reset, state, stop, undoIt } from './state.ts';

export function ImportPart({ status }: { status: SyncStatus }) {
	const now = state.value;
	switch (now.at) {
		case 'choose':
			return <ChooseFile />;
		case 'reading':
			return (
				<>
					<p role="status">
						{now.doing}: <strong>{now.name}</strong>
						<progress class="wide" aria-label={now.doing} />
					</p>
					<div class="row">
						<Button onClick={reset}>Cancel</Button>
					</div>
				</>
			);
		case 'unreadable':
			return (
				<>
					<Notice tone="bad" urgent>
						<strong>{now.name}</strong> cannot be imported
						{now.refused.row > 0 && `, because of row ${now.refused.row}`}. {now.refused.message}
					</Notice>
					<ChooseFile />
				</>
			);
		case 'dry-run':
			return <Report run={now} />;
		case 'writing':
			return <Writing {...now} isOffline={status.connection === 'unreachable'} />;
		case 'done':
			return (
				<>
					<Notice tone="good" urgent>
						<strong>{now.name}</strong> is imported:{' '}
						{counted(now.plan.counts.added, 'new term', 'new terms')},{' '}
						{counted(now.plan.counts.changed, 'changed', 'changed')}.
					</Notice>
					<div class="row wrap">
						<a class="button strong" href={linkTo('glossary')}>
							Open the glossary
						</a>
						<Button onClick={() => void undoIt(now.name, now.importId)}>Undo the import</Button>
						<Button look="quiet" onClick={reset}>
							Import another file
						</Button>
					</div>
				</>
			);
		case 'undone':
			return (
				<>
					<Notice tone="good" urgent>
						The import of <strong>{now.name}</strong> is undone.
						{now.left > 0 &&
							` ${counted(now.left, 'term stays, because somebody', 'terms stay, because somebody')} changed them since.`}
					</Notice>
					<ChooseFile />
				</>
			);
		case 'failed':
			return (
				<>
					<Notice tone="bad" urgent>
						The import of <strong>{now.name}</strong> stopped: {now.message} New terms of it are
						shown to nobody. Choose the same file again to go on, or undo it below.
					</Notice>
					<ChooseFile />
				</>
			);
	}
}

function Writing(props: { name: string; doing: string; share: number; isOffline: boolean }) {
	const percent = Math.round(props.share * 100);
	return (
		<div class="stack tight">
			<label>
				{props.doing} <strong>{props.name}</strong>: {percent} %
				<progress class="wide" value={props.share} max={1} />
			</label>
			<p class="soft small">
				{props.isOffline
					? 'The server cannot be reached. It goes on when it is back; keep this page open.'
					: 'Keep this page open. If it is closed, choose the same file again and it goes on.'}
			</p>
			<div class="row">
				<Button onClick={stop}>Stop</Button>
			</div>
		</div>
	);
}
