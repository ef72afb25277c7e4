import type { MutationName } from '@common-ground/shared/mutations/registry.ts';

/** What a change was, as the person who made it would say it. */
const NAMES: Record<MutationName, string> = {
	'concept.suggest': 'Suggesting a term',
	'concept.edit': 'Editing a term',
	'concept.approve': 'Approving a term',
	'concept.reject': 'Rejecting a term',
	'concept.reopen': 'Reopening a term',
	'term.add': 'Adding a word',
	'term.edit': 'Editing a word',
	'term.remove': 'Removing a word',
	'term.restore': 'Bringing a word back',
	'known.add': '“I know this”',
	'known.remove': 'Showing a word again',
	'kept.drop': 'Deciding between two texts',
	'kept.forget': 'Forgetting what was removed',
	'priority.create': 'Adding a priority',
	'priority.edit': 'Editing a priority',
	'priority.move': 'Moving a priority',
	'priority.close': 'Closing a priority',
	'ticket.tag': 'Tagging a ticket',
	'why.answer': 'Answering “why?”',
	'why.skip': 'Skipping “why?”',
	'note.add': 'Writing a note',
	'note.reply': 'Answering a note',
	'note.edit': 'Editing a note',
	'note.resolve': 'Resolving a note',
	'note.remove': 'Removing a note',
	'note.restore': 'Bringing a note back',
	'team.create': 'Creating the team',
	'member.join': 'Joining',
	'member.leave': 'Leaving',
	'member.return': 'Taking somebody back',
	'member.edit': 'Changing a member',
};

export const changeName = (name: string): string => NAMES[name as MutationName] ?? name;
