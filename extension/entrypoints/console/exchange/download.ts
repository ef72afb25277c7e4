import { type ExportFormat, exportGlossary } from '@common-ground/shared/exchange/export.ts';
import { strToU8, zipSync } from 'fflate';
import { sideNames } from '../../../ui/data/team.ts';
import { saveFile } from '../shell/save-file.ts';
import { teamRecords } from './team-records.ts';

const FILES: Record<ExportFormat, { file: string; type: string }> = {
	csv: { file: 'glossary.csv', type: 'text/csv' },
	json: { file: 'glossary.json', type: 'application/json' },
	tbx: { file: 'glossary.tbx', type: 'application/xml' },
	markdown: { file: 'glossary.md', type: 'text/markdown' },
	vale: { file: 'vale.zip', type: 'application/zip' },
};

/** Makes the file and hands it to the browser, as a click on a link would. */
export async function download(format: ExportFormat, name: string): Promise<void> {
	const exported = exportGlossary(await teamRecords(), {
		...{ format, name, sideNames: sideNames.value, language: 'en', delimiter: delimiter() },
	});
	const { file, type } = FILES[format];
	const parts = 'files' in exported ? [zipped(exported.files)] : [...exported.text];
	saveFile(file, parts, type);
}

/** The same files are the same bytes. */
const zipped = (files: readonly { path: string; text: string }[]): Uint8Array<ArrayBuffer> =>
	zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])), {
		mtime: new Date(1980, 0, 1),
	}) as Uint8Array<ArrayBuffer>;

/** Excel divides cells by a semicolon where it writes decimals with a comma. */
const delimiter = (): string =>
	(1.5).toLocaleString(navigator.language).includes(',') ? ';' : ',';
