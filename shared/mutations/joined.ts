import type { ConceptFields } from '../model/concept-fields.ts';
import { fieldOf } from './fields.ts';

type Fields = Record<string, unknown>;

/** Fields by path (“definition.it”) as one object. */
export const joined = (fields: Readonly<Fields>): ConceptFields =>
	Object.entries(fields)
		.map(([path, value]) => fieldOf(path, value))
		.reduce(withAll, {}) as ConceptFields;

const withAll = (all: Fields, more: Fields): Fields => ({
	...all,
	...Object.fromEntries(
		Object.entries(more).map(([key, value]) => [
			key,
			isGroup(all[key]) && isGroup(value) ? withAll(all[key], value) : value,
		]),
	),
});

const isGroup = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
