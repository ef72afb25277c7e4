import type { NoteKind, Visibility } from '@common-ground/shared/model/note.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import type { SideNames } from '../../ui/side/names.ts';

/** Who will read it, as a choice. `side` is the writer's. */
export const visibilityOptions = (side: Side, names: SideNames) =>
	[
		{ value: 'team', text: 'Everybody in the team' },
		{ value: 'side', text: `${names[side]} only` },
		{ value: 'private', text: 'Only me' },
	] as const satisfies readonly { value: Visibility; text: string }[];

/** Who reads it, where that is not everybody. */
export const readersText = (visibility: Visibility, side: Side, names: SideNames): string =>
	visibility === 'team' ? '' : visibility === 'side' ? `${names[side]} only` : 'Only me';

export const KINDS = [
	{ value: 'note', text: 'Note' },
	{ value: 'question', text: 'Question' },
] as const satisfies readonly { value: NoteKind; text: string }[];

export const kindText = (kind: NoteKind): string =>
	kind === 'note' ? '' : (KINDS.find(({ value }) => value === kind)?.text ?? '');
