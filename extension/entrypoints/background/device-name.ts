const BROWSERS: [RegExp, string][] = [
	[/\bEdg\//, 'Edge'],
	[/\bFirefox\//, 'Firefox'],
	[/\bChrome\//, 'Chrome'],
];
const SYSTEMS: [RegExp, string][] = [
	[/Windows/, 'Windows'],
	[/CrOS/, 'ChromeOS'],
	[/Android/, 'Android'],
	[/Mac OS X/, 'macOS'],
	[/Linux/, 'Linux'],
];

/** What this device is called in the team's list: enough to tell one's own devices apart. */
export function deviceName(userAgent: string): string {
	return `${named(BROWSERS, userAgent) ?? 'Browser'} on ${named(SYSTEMS, userAgent) ?? 'a computer'}`;
}

const named = (names: [RegExp, string][], userAgent: string): string | undefined =>
	names.find(([pattern]) => pattern.test(userAgent))?.[1];
