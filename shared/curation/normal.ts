/** What two writings of one word have in common: neither width, case, quotes nor white space tell them apart. */
export const normalised = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[‘’]/gu, "'")
		.replace(/[“”„]/gu, '"')
		.toLowerCase()
		.replace(/\s+/gu, ' ')
		.trim();
