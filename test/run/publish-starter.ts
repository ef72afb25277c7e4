/**
 * `npm run starter:publish`: notes what the starter pack says now as the version that
 * `shared/starter/parts.json` names, so that an upgrade knows which texts a team has changed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACK_VERSION } from '@common-ground/shared/starter/parts.ts';
import { publish, publishedText } from '@common-ground/shared/starter/publish.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { ROOT } from './tool.ts';

const FILE = join(ROOT, 'shared', 'starter', 'published.json');

const before = JSON.parse(await readFile(FILE, 'utf8'));
const after = publish(before, PACK_VERSION, starterRecords());
await writeFile(FILE, publishedText(after));
console.log(`Version ${PACK_VERSION}: ${Object.keys(after).length} concepts.`);
