import { writeCsv } from './csv-write.ts';
import { writeJson } from './json.ts';
import { writeMarkdown } from './markdown.ts';
import { writeTbx } from './tbx-write.ts';
import { exportedOf, type TeamRecords } from './team.ts';
import { type ExportedFile, valeFiles } from './vale.ts';

export const EXPORT_FORMATS = ['csv', 'json', 'tbx', 'vale', 'markdown'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface ExportOptions {
	format: ExportFormat;
	/** The glossary's, for people. */
	name: string;
	sideNames: { marketing: string; it: string };
	/** BCP 47, of texts and of terms that name none. */
	language: string;
	/** Of CSV: a semicolon where Excel writes decimals with a comma. */
	delimiter?: string | undefined;
}

/** The glossary as one file, in pieces, or as several. The same glossary is the same bytes. */
export function exportGlossary(
	records: Omit<TeamRecords, 'batches'>,
	{ format, delimiter = ',', ...options }: ExportOptions,
): { text: Iterable<string> } | { files: ExportedFile[] } {
	const entries = exportedOf(records, options.language);
	switch (format) {
		case 'csv':
			return { text: writeCsv(entries, { delimiter }) };
		case 'json':
			return { text: writeJson(entries, options) };
		case 'tbx':
			return { text: writeTbx(entries, options) };
		case 'markdown':
			return { text: writeMarkdown(entries, options) };
		case 'vale':
			return { files: valeFiles(entries) };
	}
}
