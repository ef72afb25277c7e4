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
	Ticket,
	Users,
} from 'lucide-preact';
import type { Screen } from '../places.ts';

/** Where to go, in groups; every screen of the navigation belongs to one. */
export const GROUPS = [
	{
		name: 'Work',
		places: [
			{ screen: 'inbox', text: 'Inbox', icon: MailOpen },
			{ screen: 'tickets', text: 'Tickets', icon: Ticket },
			{ screen: 'levels', text: 'Levels', icon: Layers },
			{ screen: 'moved', text: 'Moved tickets', icon: ArrowRightLeft },
			{ screen: 'questions', text: 'Questions', icon: MessageCircleQuestion },
		],
	},
	{
		name: 'Direction',
		places: [
			{ screen: 'priorities', text: 'Priorities', icon: ListOrdered },
			{ screen: 'divergence', text: 'Where we differ', icon: GitCompareArrows },
			{ screen: 'scoring', text: 'Scoring', icon: Dices },
			{ screen: 'review', text: 'Review', icon: Presentation },
		],
	},
	{
		name: 'Each other',
		places: [
			{ screen: 'perspective', text: 'Perspective', icon: Glasses },
			{ screen: 'concerns', text: 'Concerns', icon: MessageSquareWarning },
			{ screen: 'decisions', text: 'Decisions', icon: Gavel },
			{ screen: 'lessons', text: 'Lessons', icon: GraduationCap },
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
