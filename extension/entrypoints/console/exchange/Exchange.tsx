import './exchange.css';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { Screen } from '../shell/Screen.tsx';
import { Earlier } from './Earlier.tsx';
import { ExportPart } from './ExportPart.tsx';
import { ImportPart } from './ImportPart.tsx';

/** The glossary as files: in, with a look at what would happen first, and out. */
export const Exchange = ({ status }: { status: SyncStatus }) => (
	<Screen title="Import and export">
		<div class="page exchange">
			<section aria-labelledby="exchange-import" class="stack">
				<h2 id="exchange-import">Import</h2>
				{mayCurate.value ? (
					<ImportPart status={status} />
				) : (
					<Notice tone="plain">Translators and admins import words. Ask one of them.</Notice>
				)}
			</section>
			<Earlier />
			<section aria-labelledby="exchange-export" class="stack">
				<h2 id="exchange-export">Export</h2>
				<ExportPart name={status.team.name} />
			</section>
		</div>
	</Screen>
);
