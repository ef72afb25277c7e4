import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath, firefoxPath } from '../harness/browsers.ts';
import { ROOT, runTool } from './tool.ts';

const PLAYWRIGHT = join(ROOT, 'test', 'node_modules', 'playwright-core', 'cli.js');
/** Debian as root; Ubuntu's packages of the same names are only doors to its own store. */
const canApt = process.getuid?.() === 0 && /^ID=debian$/m.test(osRelease());

/**
 * Installs what the browser tests need where it is missing: the distribution's packages on Debian
 * as root, else Playwright's Chromium into the user's cache. Throws if no Chromium can be had;
 * without Firefox its tests are skipped.
 */
export async function ensureBrowsers(): Promise<void> {
	if (!chromiumPath()) await installChromium();
	if (firefoxPath()) return;
	if (canApt) await apt('firefox-esr');
	else console.log('No Firefox was found: its tests are skipped. Install it, or set FIREFOX_PATH.');
}

async function installChromium(): Promise<void> {
	if (canApt) return apt('chromium');
	console.log('Installing Chromium for the tests (Playwright’s own, about 170 MB) …');
	const { code, output } = await runTool(PLAYWRIGHT, ['install', 'chromium']);
	if (code !== 0)
		throw new Error(
			`${output.slice(-1000)}\nChromium could not be installed. Install it yourself, or set CHROME_PATH.`,
		);
}

async function apt(name: string): Promise<void> {
	console.log(`Installing ${name} with apt-get …`);
	// Another apt-get, of the system or of a set-up script, may hold the lock for a while.
	const options = ['-q', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=600'];
	await aptGet(['update', '-q']);
	await aptGet(['install', ...options, name, 'fonts-dejavu-core']);
}

function aptGet(args: readonly string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn('apt-get', args, {
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			stdio: ['ignore', 'ignore', 'inherit'],
		});
		child.on('error', reject);
		child.on('close', (code) =>
			code === 0 ? resolve() : reject(new Error(`apt-get ${args.join(' ')} failed.`)),
		);
	});
}

function osRelease(): string {
	try {
		return readFileSync('/etc/os-release', 'utf8');
	} catch {
		return '';
	}
}
