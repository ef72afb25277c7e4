import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A line that cannot be answered; the message says why in one sentence. */
export class BadLine extends Error {}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Answers each JSON line of the file that the command names with a JSON line on stdout. A line that is
 * none, or that `answer` refuses, is told on stderr with its number; the others are answered all the
 * same, and the command ends with 1.
 */
export async function answerLines(
	command: string,
	answer: (fields: Fields) => object,
): Promise<void> {
	const content = await contentOf(command, process.argv[2]);
	if (content === undefined) {
		process.exitCode = 1;
		return;
	}
	const answers: string[] = [];
	for (const [at, line] of content.split(/\r?\n/).entries()) {
		if (line.trim() === '') continue;
		try {
			answers.push(`${JSON.stringify(answer(fieldsOf(line)))}\n`);
		} catch (error) {
			if (!(error instanceof BadLine)) throw error;
			console.error(`Line ${at + 1}: ${error.message}`);
			process.exitCode = 1;
		}
	}
	process.stdout.write(answers.join(''));
}

/** npm runs scripts at the top of the checkout; the file was named from where the person is. */
async function contentOf(command: string, file: string | undefined): Promise<string | undefined> {
	if (!file) {
		console.error(`Say which file to read: npm run -s ${command} -- FILE`);
		return undefined;
	}
	try {
		const content = await readFile(resolve(process.env.INIT_CWD ?? '.', file), 'utf8');
		return content.replace(/^\uFEFF/, '');
	} catch {
		console.error(`The file ${file} cannot be read.`);
		return undefined;
	}
}

function fieldsOf(line: string): Fields {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw new BadLine('this is not JSON.');
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new BadLine('this is not a JSON object.');
	return value as Fields;
}

/** The text of a field that must be there. */
export function textOf(fields: Fields, name: string): string {
	const value = fields[name];
	if (typeof value !== 'string') throw new BadLine(`“${name}” must be a text.`);
	return value;
}

/** The text of a field that may be missing or null; then empty. */
export function optionalTextOf(fields: Fields, name: string): string {
	return fields[name] === undefined || fields[name] === null ? '' : textOf(fields, name);
}

/** The id, a text or a number, as it was given. */
export function idOf({ id }: Fields): string | number {
	if (typeof id !== 'string' && typeof id !== 'number')
		throw new BadLine('“id” must be a text or a number.');
	return id;
}
