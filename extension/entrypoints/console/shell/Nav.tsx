import { Menu, Settings } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { Mark } from '../../../ui/icons/Mark.tsx';
import { inboxCount } from '../../../ui/inbox/items.ts';
import { Refused } from '../../../ui/refused/Refused.tsx';
import { ROLES } from '../../../ui/side/roles.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { StatusLine } from '../../../ui/status/StatusLine.tsx';
import { linkTo } from '../places.ts';
import { waitingCount } from '../queue/waiting.ts';
import { route } from '../route.ts';
import { GROUPS } from './nav-groups.ts';

/** Where to go, who one is, and whether all is saved. */
export function Nav({ status }: { status: SyncStatus }) {
	const { team, me } = status;
	const [unfolded, setUnfolded] = useState(false);
	const { screen: here } = route.value;
	useEffect(() => setUnfolded(false), [here]);
	return (
		<nav class="nav" aria-label="Console">
			<p class="team">
				<Mark size={22} />
				<span class="break">{team.kind === 'joined' ? team.name : 'Common Ground'}</span>
			</p>
			<button
				type="button"
				class="button unfold"
				aria-expanded={unfolded}
				aria-controls="places"
				onClick={() => setUnfolded(!unfolded)}
			>
				<Menu size={16} aria-hidden="true" /> {nameOf(here)}
			</button>
			<div class="groups" id="places" data-unfolded={unfolded}>
				{GROUPS.map(({ name, places }) => (
					<div key={name} class="group">
						<p class="group-name">{name}</p>
						<ul class="places" aria-label={name}>
							{places.map(({ screen, text, icon: Icon }) => (
								<li key={screen}>
									<a href={linkTo(screen)} {...(here === screen ? { 'aria-current': 'page' } : {})}>
										<Icon size={16} aria-hidden="true" />
										<span class="spread">{text}</span>
										{screen === 'queue' && <Count value={waitingCount.value} />}
										{screen === 'inbox' && <Count value={inboxCount.value} />}
									</a>
								</li>
							))}
						</ul>
					</div>
				))}
			</div>
			<div class="foot">
				<Refused rejected={status.rejected} />
				<StatusLine status={status} />
				<div class="me">
					<SideBadge side={me.side} names={sideNames.value} />
					<span class="spread break">
						{me.name || 'You'} <span class="soft">{ROLES[me.role].name}</span>
					</span>
					<a
						class="button quiet icon"
						href={browser.runtime.getURL('/options.html')}
						aria-label="Settings"
						title="Settings"
					>
						<Settings size={16} aria-hidden="true" />
					</a>
				</div>
			</div>
		</nav>
	);
}

/** Screens that one comes to from others have no place of their own. */
const nameOf = (here: string): string =>
	GROUPS.flatMap(({ places }) => [...places]).find(({ screen }) => screen === here)?.text ??
	'Where to';

const Count = ({ value }: { value: number }) =>
	value > 0 ? (
		<span class="count">
			{value.toLocaleString()}
			<span class="unseen"> waiting</span>
		</span>
	) : null;
