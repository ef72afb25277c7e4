import type { Entry } from '../../../features/lookup/entry.ts';

/** What the glossary has already that may be the same as what is being written. */
export function AlikeDraft(_props: { entry: Entry }) {
	return null;
}
