import { resolve } from 'node:path';
import { EXPORT_FORMATS, type ExportFormat } from '@common-ground/shared/exchange/export.ts';
import { TOKEN_DAYS, TokenScope } from '@common-ground/shared/protocol/tokens.ts';
import { STARTER_PARTS } from '@common-ground/shared/starter/parts.ts';
import { Command, CommanderError, Option } from 'commander';
import { ProblemError } from '../ops/problem.ts';
import { commandSettings, type Environment, serviceSettings } from '../ops/settings.ts';
import { StartError } from '../service.ts';
import { backup } from './backup.ts';
import { listDevices, revoke } from './devices.ts';
import { exportTeam } from './export.ts';
import { exportGlossaryTo, type GlossaryOptions } from './export-glossary.ts';
import { Failure } from './failure.ts';
import { type ImportOptions, importGlossary } from './import.ts';
import { undoImport } from './import-undo.ts';
import { listInvites, makeInvite } from './invites.ts';
import { type LookUpOptions, lookUp } from './look-up.ts';
import { move } from './move.ts';
import { exportPerson } from './person-export.ts';
import { type RestoreOptions, restore } from './restore.ts';
import { type ReviewOptions, review } from './review.ts';
import { serve } from './serve.ts';
import { listTeams, makeTeam } from './teams.ts';
import { removeTeam } from './teams-delete.ts';
import { listTokens, makeToken } from './tokens.ts';
import { verifyData } from './verify.ts';
import type { DataOptions } from './with-store.ts';

const PARTS = STARTER_PARTS.map(({ id }) => id).join(', ');

/** Carries one command out and returns the exit code. What went wrong is said in a sentence. */
export async function run(args: readonly string[], env: Environment): Promise<number> {
	try {
		await commands(env).parseAsync(args, { from: 'user' });
		return 0;
	} catch (error) {
		// It has said already what was wrong, or shown its help.
		if (error instanceof CommanderError) return error.exitCode;
		console.error(isForPeople(error) ? error.message : error);
		return 1;
	}
}

/** These were written for people; anything else is a fault of ours and shows where. */
const isForPeople = (error: unknown): error is Error =>
	error instanceof Failure || error instanceof StartError || error instanceof ProblemError;

function commands(env: Environment): Command {
	const defaults = commandSettings(env);
	const path = (text: string): string => resolve(defaults.typedIn, text);
	/** A command on the data of a folder. */
	const onData = (parent: Command, usage: string, about: string): Command =>
		parent
			.command(usage)
			.description(about)
			.option('--data <folder>', 'where the data is', path, defaults.data)
			.addOption(
				// Its default is never shown: it holds a password.
				new Option('--database <address>', 'a PostgreSQL database instead of the folder').default(
					serviceSettings(env).database,
					'COMMON_GROUND_DATABASE',
				),
			);

	const program = root().description(
		'The server that keeps a team in step. Every command but "serve" also works while it runs.',
	);

	onData(program, 'serve', 'serve until stopped')
		.option('--host <address>', '0.0.0.0 to be reached from the network', '127.0.0.1')
		.option('--port <number>', 'where to listen; 0 takes a free port', defaults.port)
		.action(serve);

	const team = program.command('team').description('make and list teams');
	onData(team, 'create <name>', 'make a team with the starter pack')
		.option('--empty', 'without the starter pack')
		.option('--parts <ids>', `only these parts of it, with commas between: ${PARTS}`)
		.action(makeTeam);
	onData(team, 'list', 'list the teams').action(listTeams);
	onData(team, 'delete', 'delete a team for good')
		.option('--name <name>', 'the team’s name, typed as it is written')
		.option('--team <id>', 'needed where there are several')
		.action(removeTeam);

	const token = program.command('token').description('let programs in by personal access tokens');
	onData(token, 'create <name>', 'print a token of a member; it cannot be shown again')
		.requiredOption('--member <name>', 'whose token it is, by name or id')
		.option('--scopes <names>', `of ${TokenScope.options.join(', ')}`, 'glossary:read')
		.option('--days <number>', 'how long it is good for, at most 365', String(TOKEN_DAYS.usual))
		.option('--team <id>', 'needed where there are several')
		.action(makeToken);
	onData(token, 'list', 'list the tokens that were not taken back')
		.option('--team <id>', 'needed where there are several')
		.action(listTokens);

	onData(program, 'look-up <word...>', 'say what a word means to each side')
		.option('--server <address>', 'ask a server, with the token in COMMON_GROUND_TOKEN')
		.option('--team <id>', 'needed where there are several')
		.option('--json', 'whole concepts, for programs')
		.action((words: string[], options: LookUpOptions) =>
			lookUp(words, options, env.COMMON_GROUND_TOKEN),
		);

	onData(program, 'invite', 'print an invite link; it cannot be shown again')
		.requiredOption('--role <role>', 'member, translator, admin or sponsor')
		.requiredOption('--side <side>', 'marketing or it')
		.option('--hours <number>', 'how long it is good for, at most 720', '72')
		.option('--uses <number>', 'how many people may use it', '1')
		.option(
			'--origin <address>',
			'where people reach the server',
			env.COMMON_GROUND_ORIGIN ?? `http://127.0.0.1:${defaults.port}`,
		)
		.option('--team <id>', 'needed where there are several')
		.action(makeInvite);

	onData(program, 'invites', 'list the invites that can still be used')
		.option('--team <id>', 'needed where there are several')
		.action(listInvites);

	onData(program, 'devices', 'list the browsers that have access')
		.option('--team <id>', 'needed where there are several')
		.action(listDevices);

	onData(program, 'revoke <id>', 'take back the access of a device, a token or an invite').action(
		revoke,
	);

	onData(program, 'backup <file>', 'copy everything to a new file').action(
		(file: string, options: DataOptions) => backup(path(file), options),
	);

	onData(program, 'export <file>', 'write what a team holds, or its words in a format of others')
		.option('--team <id>', 'needed where there are several')
		.addOption(
			new Option(
				'--format <name>',
				'team is everything, as JSON; the others hold the glossary alone',
			)
				.choices(['team', ...EXPORT_FORMATS])
				.default('team'),
		)
		.option('--private', 'team: also what each member sees alone')
		.option('--history', 'team: also every change since the first day')
		.option('--language <tag>', 'glossary: the language of its texts', 'en')
		.option('--delimiter <text>', 'csv: between cells; “;” for a German Excel, or tab', ',')
		.action(
			(
				file: string,
				{ format, ...options }: Omit<GlossaryOptions, 'format'> & { format: ExportFormat | 'team' },
			) =>
				format === 'team'
					? exportTeam(path(file), options)
					: exportGlossaryTo(path(file), { ...options, format }),
		);

	const person = program.command('person').description('what a team holds about one person');
	onData(person, 'export <member> <file>', 'write it as JSON, for the person; by name or id')
		.option('--team <id>', 'needed where there are several')
		.action((who: string, file: string, options: DataOptions & { team?: string }) =>
			exportPerson(who, path(file), options),
		);

	onData(program, 'import [file]', 'take over a list of terms: CSV, TBX, JSON or a plain list')
		.option('--team <id>', 'needed where there are several')
		.option('--dry-run', 'say what it would do, and do nothing')
		.addOption(
			new Option('--side <side>', 'whose words they are, where the file does not say')
				.choices(['marketing', 'it', 'shared'])
				.default('shared'),
		)
		.option('--queue', 'what is new waits for a curator')
		.option('--overwrite', 'conflicting entries become what the file says')
		.option('--skip-refused', 'import the others although some rows are refused')
		.option('--undo <id>', 'take an earlier import back')
		.action((file: string | undefined, { undo, ...options }: ImportOptions & { undo?: string }) => {
			if (undo) return undoImport(undo, options);
			if (!file) throw new Failure('Name the file that is to be imported.');
			return importGlossary(path(file), options);
		});

	onData(program, 'review', 'write the review pack for the meeting of both sides, as one HTML file')
		.option('--team <id>', 'needed where there are several')
		.option('--since <day>', 'the day after the last review; 30 days before the end without it')
		.option('--until <day>', 'the last day that counts; today without it')
		.option('--out <file>', 'where to; without it, it is printed')
		.action(({ out, ...options }: ReviewOptions) =>
			review({ ...options, ...(out ? { out: path(out) } : {}) }),
		);

	onData(program, 'restore <file>', 'put a backup into an empty data folder or database')
		.option('--with-deleted', 'bring teams back, too, that were deleted since')
		.action((file: string, options: RestoreOptions) => restore(path(file), options));

	onData(program, 'verify', 'look whether everything is in order').action(verifyData);

	onData(program, 'move', 'copy everything to an empty folder or database, and compare')
		.requiredOption('--to <place>', 'a folder, or postgres://user:password@host/name')
		.action(({ to, ...from }: DataOptions & { to: string }) =>
			move(
				/^\w+:\/\//.test(to) ? { dataFolder: from.data, database: to } : { dataFolder: path(to) },
				from,
			),
		);
	return program;
}

/** Set before any command is added, so that they all inherit it: they throw instead of ending the process. */
const root = (): Command =>
	new Command('npm run server --').exitOverride().configureOutput({
		writeOut: (text) => console.log(text.trimEnd()),
		writeErr: (text) => console.error(text.trimEnd()),
	});
