import { browser } from 'wxt/browser';
import { z } from 'zod/mini';

/** Name and side are the member's and live in the replica. */
const Settings = z.object({
	theme: z.optional(z.enum(['auto', 'light', 'dark'])),
	underline: z.optional(z.boolean()),
	/** Help while writing; off on these hosts. */
	writing: z.optional(z.boolean()),
	writingOff: z.optional(z.array(z.string())),
	/** The team's server is told the sums of look-ups a day. */
	countLookups: z.optional(z.boolean()),
	/** Trackers on domains of the company: host with port → adapter id. */
	companyHosts: z.optional(z.record(z.string(), z.string())),
	/** The member said which side is theirs, rather than going with the first one. */
	sideChosen: z.optional(z.boolean()),
});
type Settings = z.infer<typeof Settings>;

const KEY = 'settings';

/** Only what was changed is stored, so that a better default reaches everyone else. */
async function changed(): Promise<Settings> {
	const stored = await browser.storage.local.get(KEY);
	return Settings.safeParse(stored[KEY]).data ?? {};
}

export async function settings(): Promise<{
	theme: 'auto' | 'light' | 'dark';
	underline: boolean;
	sideChosen: boolean;
	writing: boolean;
	writingOff: string[];
	countLookups: boolean;
	companyHosts: Record<string, string>;
}> {
	const stored = await changed();
	const { theme = 'auto', underline = false, sideChosen = false } = stored;
	const { writing = true, writingOff = [], companyHosts = {}, countLookups = false } = stored;
	return { theme, underline, sideChosen, writing, writingOff, countLookups, companyHosts };
}

export async function changeSettings(fields: Settings): Promise<void> {
	const next = Object.entries({ ...(await changed()), ...fields }).filter(
		([, value]) => value !== undefined,
	);
	await browser.storage.local.set({ [KEY]: Object.fromEntries(next) });
}
