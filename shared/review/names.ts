import type { Member, Team } from '../model/member.ts';
import type { SideOrShared } from '../model/side.ts';
import type { TicketRef } from '../model/ticket.ts';

/** What people, sides and tickets are called in the pack. */
export interface Names {
	team: string;
	side: Record<SideOrShared, string>;
	member(id: string): string;
}

export function namesOf(team: Team | undefined, members: readonly Member[]): Names {
	const byId = new Map(members.map(({ id, name }) => [id, name.trim()]));
	return {
		team: team?.name.trim() || 'The team',
		side: {
			marketing: team?.sideNames.marketing.trim() || 'Marketing',
			it: team?.sideNames.it.trim() || 'IT',
			shared: 'Shared',
		},
		member: (id) => byId.get(id) || 'somebody who is not in the team',
	};
}

/** Where a ticket can be opened, for trackers whose addresses follow from its name. */
export function ticketAddress({ system, host, key }: TicketRef): string | undefined {
	const path = PATHS[system]?.(encodeURIComponent(key));
	const address = path && `https://${host}${path}`;
	return address && /^[\w.-]+(?::\d+)?(?:\/[\w./~-]*)?$/u.test(host) ? address : undefined;
}

const PATHS: Readonly<Record<string, (key: string) => string>> = {
	jira: (key) => `/browse/${key}`,
	'jira-dc': (key) => `/browse/${key}`,
	redmine: (key) => `/issues/${key}`,
	linear: (key) => `/issue/${key}`,
	trello: (key) => `/c/${key}`,
};
