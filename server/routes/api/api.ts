import { API_PATH } from '@common-ground/shared/protocol/api.ts';
import { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import type { AppEnv, Deps } from '../../deps.ts';
import { Glossaries } from '../../glossary/glossaries.ts';
import { easing } from '../ease.ts';
import { authorizer } from './authorize.ts';
import { conceptWrites } from './concept-writes.ts';
import { conceptReads } from './concepts.ts';
import { exportRoutes } from './export.ts';
import { importRoutes } from './imports.ts';
import { lookUpRoutes } from './look-up.ts';
import { packedApi } from './problem.ts';
import { termWrites } from './terms.ts';

/** The glossary for programs, by personal access token; and the document that describes it. */
export function apiRoutes(deps: Deps): Hono<AppEnv> {
	const own = { ...deps, glossaries: new Glossaries(deps.store) };
	const may = authorizer(deps);
	const app = new Hono<AppEnv>();
	app.use(easing());
	for (const routes of [
		...[conceptReads, conceptWrites, termWrites, lookUpRoutes],
		...[importRoutes, exportRoutes],
	])
		app.route('/', routes(own, may));
	let written: Promise<object> | undefined;
	return app.get('/openapi.json', packedApi, async (c) => {
		written ??= generateSpecs(app, { documentation: ABOUT });
		return c.json(await written);
	});
}

const ABOUT = {
	openapi: '3.1.1',
	info: {
		title: 'Common Ground: the glossary',
		version: '1',
		description:
			'What a team’s words mean to each side. Every change is made by the same rules as in the browser, and stands in the history. Refusals are `application/problem+json` (RFC 9457); `detail` says what to do.',
		license: { name: 'MIT', identifier: 'MIT' },
	},
	servers: [{ url: API_PATH }],
	components: {
		securitySchemes: {
			token: {
				type: 'http' as const,
				scheme: 'bearer',
				description: 'A personal access token (`cgp_…`), made in the console under “Access”.',
			},
		},
	},
};
