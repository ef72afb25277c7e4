import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCsv } from '@common-ground/shared/exchange/csv-write.ts';
import { readGlossary } from '@common-ground/shared/exchange/read.ts';
import { exportedOf } from '@common-ground/shared/exchange/team.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { expect, it } from 'vitest';
import { deep } from '../harness/depth.ts';

const SOFFICE = '/usr/bin/soffice';

/** In the long proofs it is installed where it can be; where it cannot, they fail and say so. */
function libreOffice(): string {
	if (!existsSync(SOFFICE))
		execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-calc']);
	return SOFFICE;
}

const WORD = 'Größe, Maß & Übermaß';

// Loading it takes most of a minute, installing it some.
it.runIf(deep || existsSync(SOFFICE))(
	'a table is the same after LibreOffice has opened and saved it, umlauts and formulas too',
	{ timeout: 600_000 },
	async () => {
		const folder = await mkdtemp(join(tmpdir(), 'common-ground-office-'));
		const [first, ...others] = exportedOf({ ...starterRecords(), imports: [] }, 'en');
		if (!first) throw new Error('The starter pack is empty.');
		const terms = [{ text: WORD, side: 'it', status: 'preferred', type: 'full' }] as const;
		const odd = {
			...first,
			terms,
			fields: { ...first.fields, example: '=1+1', advice: '"a"\nb; c' },
		};
		await writeFile(join(folder, 'words.csv'), writeCsv([odd, ...others]));
		const convert = (to: string, from: string, ...options: string[]) =>
			execFileSync(libreOffice(), [
				`-env:UserInstallation=file://${join(folder, 'profile')}`,
				...['--headless', '--convert-to', to, ...options, '--outdir', join(folder, 'out')],
				from,
			]);
		convert('ods', join(folder, 'words.csv'), '--infilter=CSV:44,34,76,1');
		const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
		convert(csv, join(folder, 'out', 'words.ods'));
		const saved = await readFile(join(folder, 'out', 'words.csv'));
		expect(readGlossary(saved).entries).toEqual(
			readGlossary(await readFile(join(folder, 'words.csv'))).entries,
		);
		expect(saved.toString('utf8')).toContain(WORD);
		await rm(folder, { recursive: true });
	},
);
