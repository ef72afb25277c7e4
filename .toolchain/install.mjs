/** Keeps node_modules what the lockfile says; silent and quick when it is. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PNPM = 'pnpm@12.21.0';
const STAMP = join('node_modules', '.common-ground-installed');

/** The Node that the lockfile pins: a binary, not the shell wrapper that .bin holds on Windows. */
export const nodeOf = (root) =>
	join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Resolves to a sentence for people when the dependencies could not be installed, else to undefined. */
export async function ensureInstalled(root) {
	const wanted = fingerprint(root);
	if (stampOf(root) === wanted && existsSync(nodeOf(root))) return;
	const began = Date.now();
	process.stderr.write('Installing dependencies, once … ');
	const { code, output } = await install(root);
	process.stderr.write(code === 0 ? `${seconds(began)} s\n` : 'failed\n');
	if (code !== 0) return explain(output);
	writeFileSync(join(root, STAMP), wanted);
}

/** Everything that decides what is installed, as one hash. */
function fingerprint(root) {
	const packages = readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
		.map((entry) => join(entry.name, 'package.json'))
		.filter((file) => existsSync(join(root, file)))
		.sort();
	const hash = createHash('sha256');
	for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...packages])
		hash.update(file).update(readFileSync(join(root, file)));
	return hash.digest('hex');
}

function stampOf(root) {
	try {
		return readFileSync(join(root, STAMP), 'utf8');
	} catch {
		return undefined;
	}
}

function install(root) {
	const arguments_ = ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'];
	return new Promise((resolve) => {
		// npx is a .cmd file on Windows, which only a shell can start; the arguments are fixed words.
		const child = spawn('npx', arguments_, {
			cwd: root,
			env: { ...process.env, CI: 'true', PATH: pathWithoutOurs(root) },
			shell: process.platform === 'win32',
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const keep = (chunk) => {
			output = (output + chunk).slice(-20_000);
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.on('error', (error) => resolve({ code: 1, output: error.message }));
		child.on('close', (code) => resolve({ code, output }));
	});
}

/** npm puts node_modules/.bin first; the Node in there is about to be replaced and must not run the install. */
const pathWithoutOurs = (root) =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.filter((entry) => !entry.startsWith(join(root, 'node_modules')))
		.join(delimiter);

function explain(output) {
	const told = output
		.split('\n')
		.filter((line) => line.trim() && !line.startsWith('npm warn'))
		.slice(-8)
		.join('\n');
	if (output.includes('ERR_PNPM_OUTDATED_LOCKFILE'))
		return `${told}\nThe lockfile does not fit the package.json files. Bring it up to date with \`npx ${PNPM} install\` and commit pnpm-lock.yaml.`;
	if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ERR_PNPM_META_FETCH_FAIL/.test(output))
		return `${told}\nThe dependencies could not be fetched. Check the network connection (or npm's proxy setting) and try again.`;
	return `${told}\nThe dependencies could not be installed; the lines above say why. Try again, or run \`npx ${PNPM} install --frozen-lockfile\` to see all of it.`;
}

const seconds = (since) => Math.max(1, Math.round((Date.now() - since) / 1000));
