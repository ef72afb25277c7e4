import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guessTool } from '../sites/guess.ts';
import { structureOf } from '../sites/structure.ts';

/** What a page looks like, for the popup that asked. */
export interface PageAccount {
	/** The tracker that it may be, by its adapter's id. */
	tool: string | null;
	/** Its structure without any text. */
	structure: string;
}

/** Put into the page in front by the popup; what it returns goes there. */
export default defineUnlistedScript(
	(): PageAccount => ({
		tool: guessTool(document, new URL(location.href)) ?? null,
		structure: structureOf(document),
	}),
);
