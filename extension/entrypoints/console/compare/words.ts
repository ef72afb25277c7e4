import { nameOfMember } from '../../../ui/data/team.ts';
import { moment } from '../../../ui/dates/when.ts';
import type { Version } from './versions.ts';

/** What a change did, in words; by its mutation's name. */
const DEEDS: Record<string, string> = {
	'team.create': 'came with the starter pack',
	'concept.suggest': 'suggested it',
	'concept.edit': 'edited it',
	'concept.review': 'took it into review',
	'concept.approve': 'approved it',
	'concept.reject': 'rejected it',
	'concept.reopen': 'reopened it',
	'concept.dispute': 'disputed it',
	'concept.withdrawDispute': 'took the dispute back',
	'concept.retire': 'retired it',
	'concept.verify': 'found it still right',
	'concept.own': 'said who looks after it',
	'concept.merge': 'merged it',
	'concept.unmerge': 'took the merge back',
	'concept.split': 'split it',
	'concept.relate': 'changed what is related',
	'concept.restore': 'brought an older version back',
	'concept.propose': 'proposed a change',
	'proposal.accept': 'accepted a proposal',
	'proposal.decline': 'declined a proposal',
	'proposal.withdraw': 'took a proposal back',
	'proposal.reopen': 'reopened a proposal',
	'comment.add': 'said something about it',
	'comment.edit': 'changed what they said',
	'comment.remove': 'took back what they said',
	'comment.restore': 'said it again',
	'term.add': 'added a word',
	'term.edit': 'edited a word',
	'term.remove': 'removed a word',
	'term.restore': 'brought a word back',
};

export const deedOf = ({ line }: Version): string => DEEDS[line.name] ?? 'changed it';

export const authorOf = ({ line }: Version): string =>
	line.memberId === 'system' ? 'The server' : nameOfMember(line.memberId);

/** What somebody said with a change: why, or a comment. */
export function saidIn({ line: { reason, changes } }: Version): string {
	const comment = changes.find(({ collection, after }) => collection === 'comment' && after);
	const { text } = (comment?.after ?? {}) as { text?: unknown };
	return reason ?? (typeof text === 'string' ? text : '');
}

export const versionLabel = (version: Version): string =>
	`${moment(version.line.at)}: ${authorOf(version)} ${deedOf(version)}`;

/** What a field of a comparison is called, where `fieldLabel` does not know it. */
export const EXTRA_LABELS: Record<string, string> = {
	words: 'Words',
	status: 'Where it stands',
	related: 'Related terms',
};
