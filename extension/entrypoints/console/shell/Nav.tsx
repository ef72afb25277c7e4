import {
	Activity,
	ArrowDownUp,
	ArrowRightLeft,
	BookOpen,
	Dices,
	Gavel,
	GitCompareArrows,
	Glasses,
	GraduationCap,
	Inbox,
	KeyRound,
	Layers,
	Lightbulb,
	ListOrdered,
	MailOpen,
	MessageCircleQuestion,
	MessageSquareWarning,
	PackageOpen,
	Presentation,
	Scale,
	Settings,
	Ticket,
	Users,
} from 'lucide-preact';
import { browser } from 'wxt/browser';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { Mark } from '../../../ui/icons/Mark.tsx';
import { inboxCount } from '../../../ui/inbox/items.ts';
import { Refused } from '../../../ui/refused/Refused.tsx';
import { ROLES } from '../../../ui/side/roles.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { StatusLine } from '../../../ui/status/StatusLine.tsx';
import { linkTo, type Screen } from '../places.ts';
import { waitingCount } from '../queue/waiting.ts';
import { route } from '../route.ts';

/** Where to go, in groups; every screen belongs to one. */
const GROUPS = [
	{
		name: 'Work',
		places: [
			{ screen: 'inbox', text: 'Inbox', icon: MailOpen },
			{ screen: 'priorities', text: 'Priorities', icon: ListOrdered },
			{ screen: 'divergence', text: 'Where we differ', icon: GitCompareArrows },
			{ screen: 'scoring', text: 'Scoring', icon: Dices },
			{ screen: 'tickets', text: 'Tickets', icon: Ticket },
			{ screen: 'moved', text: 'Moved tickets', icon: ArrowRightLeft },
			{ screen: 'questions', text: 'Questions', icon: MessageCircleQuestion },
			{ screen: 'perspective', text: 'Perspective', icon: Glasses },
		],
	},
	{
		name: 'Together',
		places: [
			{ screen: 'concerns', text: 'Concerns', icon: MessageSquareWarning },
			{ screen: 'decisions', text: 'Decisions', icon: Gavel },
			{ screen: 'lessons', text: 'Lessons', icon: GraduationCap },
			{ screen: 'levels', text: 'Levels', icon: Layers },
			{ screen: 'review', text: 'Review', icon: Presentation },
			{ screen: 'practice', text: 'Practices', icon: Lightbulb },
			{ screen: 'pulse', text: 'Pulse', icon: Activity },
		],
	},
	{
		name: 'Words',
		places: [
			{ screen: 'glossary', text: 'Glossary', icon: BookOpen },
			{ screen: 'queue', text: 'Queue', icon: Inbox },
			{ screen: 'starter', text: 'Starter pack', icon: PackageOpen },
			{ screen: 'exchange', text: 'Import and export', icon: ArrowDownUp },
		],
	},
	{
		name: 'Team',
		places: [
			{ screen: 'team', text: 'People', icon: Users },
			{ screen: 'policy', text: 'Policy', icon: Scale },
			{ screen: 'access', text: 'Access', icon: KeyRound },
		],
	},
] as const satisfies {
	name: string;
	places: { screen: Screen; text: string; icon: unknown }[];
}[];

/** Where to go, who one is, and whether all is saved. */
export function Nav({ status }: { status: SyncStatus }) {
	const { team, me } = status;
	return (
		<nav class="nav" aria-label="Console">
			<p class="team">
				<Mark size={22} />
				<span class="break">{team.kind === 'joined' ? team.name : 'Common Ground'}</span>
			</p>
			<div class="groups">
				{GROUPS.map(({ name, places }) => (
					<div key={name} class="group">
						<p class="group-name">{name}</p>
						<ul class="places" aria-label={name}>
							{places.map(({ screen, text, icon: Icon }) => (
								<li key={screen}>
									<a
										href={linkTo(screen)}
										{...(route.value.screen === screen ? { 'aria-current': 'page' } : {})}
									>
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

const Count = ({ value }: { value: number }) =>
	value > 0 ? (
		<span class="count">
			{value.toLocaleString()}
			<span class="unseen"> waiting</span>
		</span>
	) : null;
