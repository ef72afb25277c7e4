/** Preloaded into a server (--import): it then asks SQLite not to sync, and loses what it promised. */
import { createRequire } from 'node:module';

const server = import.meta.resolve('@common-ground/server/package.json');
const Database = createRequire(server)('better-sqlite3');
const { pragma } = Database.prototype;
Database.prototype.pragma = function (text, options) {
	return pragma.call(this, text.replace('synchronous = FULL', 'synchronous = OFF'), options);
};
