import type { Note } from '@common-ground/shared/model/note.ts';
import type { MutationArgs } from '@common-ground/shared/mutations/registry.ts';

type NoteOffer =
	| { name: 'note.add'; args: MutationArgs<'note.add'> }
	| { name: 'note.reply'; args: MutationArgs<'note.reply'> }
	| { name: 'note.resolve'; args: MutationArgs<'note.resolve'> };

/**
 * What makes these notes anew in another team, for the same readers: “only me” stays so. First notes come before
 * their answers. `has` says what is there already.
 */
export function noteOffers(notes: readonly Note[], has: (id: string) => boolean): NoteOffer[] {
	const isFirst = ({ id, threadId }: Note): boolean => id === threadId;
	const fresh = notes.filter(({ id }) => !has(id));
	return [...fresh.filter(isFirst), ...fresh.filter((note) => !isFirst(note))].flatMap(offersOf);
}

function offersOf({
	id,
	threadId,
	ref,
	kind,
	body,
	visibility,
	anchor,
	resolved,
}: Note): NoteOffer[] {
	const said = { id, body, mentions: [] };
	if (id !== threadId) return [{ name: 'note.reply', args: { ...said, threadId } }];
	return [
		{ name: 'note.add', args: { ...said, ref, kind, visibility, ...(anchor ? { anchor } : {}) } },
		...(resolved ? [{ name: 'note.resolve' as const, args: { id, resolved: true } }] : []),
	];
}
