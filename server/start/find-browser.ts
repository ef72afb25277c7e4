import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const windowsRoots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
	.map((name) => process.env[name])
	.filter((root) => root !== undefined);

/** A folder's worth of names: on the PATH in Linux, where the installers put them elsewhere. */
const places = (linux: string[], mac: string[], windows: string[]): string[] =>
	({
		darwin: mac.flatMap((name) =>
			['/Applications', join(homedir(), 'Applications')].map((folder) =>
				join(folder, `${name}.app`, 'Contents', 'MacOS', name),
			),
		),
		win32: windows.flatMap((vendor) =>
			windowsRoots.map((root) => join(root, vendor, 'Application', 'chrome.exe')),
		),
	})[process.platform as 'darwin' | 'win32'] ?? linux;

const CHROMIUM = places(
	['chromium', 'chromium-browser'],
	['Chromium', 'Google Chrome for Testing'],
	['Chromium'],
);
const CHROME = places(
	['google-chrome', 'google-chrome-stable'],
	['Google Chrome'],
	[join('Google', 'Chrome')],
);

/** Chromium of this machine, which takes `--load-extension`: `CHROME_PATH` if set, else an installed one. */
export const findChromium = (): string | undefined => process.env.CHROME_PATH ?? firstOf(CHROMIUM);

/** Chromium or else Google Chrome, which since version 137 loads an extension only at a debugger's word. */
export const findChromiumOrChrome = (): string | undefined => findChromium() ?? firstOf(CHROME);

/** The first of these programs that can be run; names without a folder are looked up on the PATH. */
export const firstOf = (programs: readonly string[]): string | undefined =>
	programs
		.flatMap((program) => (/[/\\]/.test(program) ? [program] : onPath(program)))
		.find(isExecutable);

const onPath = (program: string): string[] =>
	(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
