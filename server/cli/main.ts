/** The server's command line: `npm run server -- COMMAND`. */
import { run } from './program.ts';

process.exitCode = await run(process.argv.slice(2), process.env);
