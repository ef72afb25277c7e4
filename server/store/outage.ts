/** Why a store cannot do now what it could before. `away`: it does not answer, or somebody else holds it. */
export type Outage = 'full' | 'away';

const CODES: Readonly<Record<Outage, RegExp>> = {
	// What SQLite says at a full disk, and at a quota that is used up; what PostgreSQL says at both.
	full: /^(SQLITE_FULL|SQLITE_IOERR_WRITE|SQLITE_IOERR_SHMSIZE|53100|ENOSPC|EDQUOT)$/,
	// PostgreSQL's classes 08 and 57P, too many connections, and what the network says.
	away: /^(SQLITE_BUSY.*|08...|57P..|53300|ECONN\w+|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT|EPIPE)$/,
};

/** The client of PostgreSQL gives these no code. */
const LOST = /^(Connection terminated|timeout exceeded when trying to connect)/;

/** The outage that an error of a store comes from; undefined if it comes from anything else. */
export function outageOf(error: unknown): Outage | undefined {
	if (!(error instanceof Error)) return undefined;
	const code = String((error as { code?: unknown }).code ?? '');
	if (CODES.full.test(code)) return 'full';
	return CODES.away.test(code) || LOST.test(error.message) ? 'away' : undefined;
}
