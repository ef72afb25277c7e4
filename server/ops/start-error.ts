export type StartFailure =
	| 'port_taken'
	| 'port_forbidden'
	| 'address_unknown'
	| 'folder_not_writable'
	| 'newer_database'
	| 'not_a_database'
	| 'not_empty'
	| 'setting_unknown'
	| 'database_unreachable'
	| 'database_unknown'
	| 'database_forbidden';

/** Why the server cannot start. The message is one sentence for the person who started it, and says what to do. */
export class StartError extends Error {
	readonly code: StartFailure;

	constructor(code: StartFailure, message: string, cause?: unknown) {
		super(message, { cause });
		this.name = 'StartError';
		this.code = code;
	}
}
