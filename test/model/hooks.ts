/**
 * `--import` of the processes that run the model test. Gives each machine modules of its own (`?slot=N`
 * passes on to what a replica's module imports), and puts other text into a few modules: what only
 * takes time here, and a mutant, if one is named in the environment.
 */
import { registerHooks } from 'node:module';
import { MUTANTS } from './mutants.ts';

interface Replacement {
	/** The end of the module's path. */
	module: string;
	from: string;
	to: string;
}

/** Neither changes what is tested. */
const QUICKER: readonly Replacement[] = [
	{ module: 'server/sync/forget.ts', from: 'REST_MS = 100', to: 'REST_MS = 0' },
	// Each replica and each server would write the whole starter pack.
	{
		module: 'shared/starter/records.ts',
		from: 'concepts: taken.map(toConcept),',
		to: 'concepts: taken.slice(0, 2).map(toConcept),',
	},
	{
		module: 'shared/starter/records.ts',
		from: 'terms: taken.flatMap(toTerms),',
		to: 'terms: taken.slice(0, 2).flatMap(toTerms),',
	},
];

const name = process.env.COMMON_GROUND_MUTANT;
const mutant = MUTANTS.find((one) => one.name === name);
if (name && !mutant) throw new Error(`There is no mutant “${name}”.`);
const replacements: readonly Replacement[] = [...QUICKER, ...(mutant ? [mutant] : [])];

const slotOf = (url: string | undefined): string => url?.match(/\?slot=\d+$/)?.[0] ?? '';

registerHooks({
	resolve(specifier, context, nextResolve) {
		const resolved = nextResolve(specifier, context);
		const slot = slotOf(context.parentURL);
		const isReplica = resolved.url.includes('/extension/replica/');
		return slot && isReplica && !slotOf(resolved.url)
			? { ...resolved, url: resolved.url + slot }
			: resolved;
	},
	load(url, context, nextLoad) {
		const loaded = nextLoad(url, context);
		const here = replacements.filter(({ module }) => url.replace(/\?.*/, '').endsWith(module));
		if (here.length === 0) return loaded;
		const source = here.reduce(replaced, String(loaded.source));
		return { ...loaded, source };
	},
});

function replaced(source: string, { module, from, to }: Replacement): string {
	if (source.split(from).length === 2) return source.replace(from, () => to);
	throw new Error(`${module} does not have “${from}” once: bring test/model in step with it.`);
}
