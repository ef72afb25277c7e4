import type { Command, Story } from './commands.ts';

/** A story as one reads it: what happened, line by line. */
export const tell = ({ devices, commands }: Story): string =>
	[`${devices} devices.`, ...commands.map((command, n) => `${n + 1}. ${sentence(command)}`)].join(
		'\n',
	);

function sentence({ do: what, ...rest }: Command): string {
	return `${what} ${JSON.stringify(rest)}`;
}
