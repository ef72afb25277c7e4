import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PracticeTicket } from './tickets.ts';

/**
 * Writes a Backlog.md project into `dir`, one Markdown file a ticket, unless there is one already.
 * Files instead of its command line, which takes a second for each ticket.
 */
export async function writeProject(dir: string, tickets: readonly PracticeTicket[]): Promise<void> {
	const config = join(dir, 'backlog', 'config.yml');
	if (existsSync(config)) return;
	const tasks = join(dir, 'backlog', 'tasks');
	await mkdir(tasks, { recursive: true });
	for (const [index, ticket] of tickets.entries())
		await writeFile(join(tasks, fileName(index + 1, ticket)), fileText(index + 1, ticket));
	// Last, because its presence says that the project is whole.
	await writeFile(config, CONFIG);
}

const CONFIG = `project_name: "Campaign desk"
default_status: "To Do"
statuses: ["To Do", "In Progress", "Done"]
labels: []
date_format: yyyy-mm-dd
auto_open_browser: false
remote_operations: false
auto_commit: false
filesystem_only: true
check_active_branches: false
task_prefix: "CAMP"
`;

const fileName = (number: number, { title }: PracticeTicket): string =>
	`camp-${number} - ${title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.md`;

const fileText = (number: number, ticket: PracticeTicket): string => `---
id: CAMP-${number}
title: ${JSON.stringify(ticket.title)}
status: ${ticket.status}
assignee: [${ticket.assignee}]
created_date: '${daysAgo((number % 9) + 1)} 09:00'
labels: [${ticket.labels.join(', ')}]
dependencies: []
priority: ${ticket.priority}
ordinal: ${number * 1000}
---

## Description

<!-- SECTION:DESCRIPTION:BEGIN -->
${ticket.body}
<!-- SECTION:DESCRIPTION:END -->
`;

const DAY_MS = 86_400_000;
const daysAgo = (days: number): string =>
	new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
