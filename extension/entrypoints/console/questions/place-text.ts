import type { PromptPlace } from '@common-ground/shared/model/why.ts';
import { toolName } from '../../../ui/sites/tools.ts';

/** A place as people say it: “Jira, acme.atlassian.net, project CAMP”. */
export function placeText({ system, host, project }: PromptPlace): string {
	const parts = [system && toolName(system), host, project && `project ${project}`];
	return parts.filter((part) => part !== '').join(', ') || 'Everywhere';
}
