import type { SyncStatus } from '../../messaging/replies.ts';
import { Mark } from '../../ui/icons/Mark.tsx';
import { Refused } from '../../ui/refused/Refused.tsx';
import { StatusLine } from '../../ui/status/StatusLine.tsx';
import { Appearance } from './Appearance.tsx';
import { Privacy } from './Privacy.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Sites } from './Sites.tsx';
import { TeamSection } from './TeamSection.tsx';
import { Writing } from './Writing.tsx';
import { You } from './You.tsx';

/** All settings on one page. What changes is saved at once. */
export function Options({ status }: { status: SyncStatus }) {
	return (
		<main class="options">
			<header class="row">
				<Mark size={28} />
				<h1 class="spread">Settings</h1>
				<StatusLine status={status} />
			</header>
			<Refused rejected={status.rejected} />
			<You status={status} />
			<Sites />
			<TeamSection status={status} />
			<Writing status={status} />
			<Appearance status={status} />
			<Shortcuts />
			<Privacy status={status} />
		</main>
	);
}
