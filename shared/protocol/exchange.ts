import { z } from 'zod/mini';
import { EXPORT_FORMATS } from '../exchange/export.ts';
import { Import } from '../model/import.ts';
import { SideOrShared } from '../model/side.ts';
import { LIMITS } from '../model/text.ts';

/** Bytes of an imported file: some hundred thousand entries. */
export const IMPORT_LIMIT = 32_000_000;
/** Entries of a dry run that are told one by one. */
export const MOST_TOLD = 200;

const Flag = z.optional(z.enum(['true', 'false'], 'Say true or false.'));

/** POST /api/v1/imports; the body is the file as it is: CSV, TBX, JSON or a plain list of words. */
export const ImportQuery = z.object({
	/** Say what would happen, and change nothing. */
	dryRun: Flag,
	/** Whose words they are, where the file does not say. */
	side: z.optional(SideOrShared),
	/** New entries wait in the queue. */
	queue: Flag,
	/** Entries that the file and the team both changed become what the file says. */
	overwrite: Flag,
	/** Go on although rows cannot be taken. */
	skipRefused: Flag,
	/** The file’s name, for people. */
	name: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.line))),
});

const Refused = z.object({ row: z.number(), column: z.string(), message: z.string() });

/** What an import did or, as a dry run, would do. */
export const ImportReply = z.object({
	/** Null where there is nothing to change, and in a dry run. */
	importId: z.nullable(z.string()),
	counts: z.object({
		added: z.number(),
		changed: z.number(),
		unchanged: z.number(),
		conflicting: z.number(),
		refused: z.number(),
	}),
	/** What was assumed: an encoding, a separator. */
	notes: z.array(z.string()),
	/** Rows that cannot be taken, each with its column and what to do; the first of them. */
	refused: z.array(Refused),
	/** What is new, changed or conflicting, with what would become of it; the first of them. */
	entries: z.array(
		z.object({
			row: z.number(),
			name: z.string(),
			kind: z.enum(['added', 'changed', 'conflicting']),
			differences: z.array(z.object({ what: z.string(), before: z.string(), after: z.string() })),
		}),
	),
});
export type ImportReply = z.infer<typeof ImportReply>;

/** GET /api/v1/imports: the newest first. */
export const ImportsReply = z.looseObject({ imports: z.array(Import) });
export const ImportView = Import;

/** GET /api/v1/export: the glossary as one file; Vale’s as a zip. */
export const ExportQuery = z.object({
	format: z.enum(EXPORT_FORMATS, `The format is one of ${EXPORT_FORMATS.join(', ')}.`),
	/** BCP 47, of texts and of terms that name none. */
	language: z.optional(
		z.string().check(z.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'A language is a tag like “de”.')),
	),
	/** Of CSV. */
	delimiter: z.optional(
		z.enum([',', ';', 'tab'], 'The delimiter is a comma, a semicolon or “tab”.'),
	),
});
