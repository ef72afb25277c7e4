import type { Concept, Term } from '../model/concept.ts';
import { publish } from './publish.ts';
import type { Published } from './published.ts';
import type { Pack } from './taken.ts';

export type Records = Pick<Pack, 'concepts' | 'terms'>;

/** A concept of the pack with one word of Marketing. */
export function packed(name: string, fields: Partial<Concept> = {}): Records {
	const id = `sp-${name}`;
	return {
		concepts: [
			{
				...{ id, subjectField: 'web', kind: 'term', status: 'approved' },
				definition: { marketing: `${name} for marketers`, it: `${name} for engineers` },
				changes: { marketing: 'Ask early.', it: 'Say why.' },
				...{ example: `A ${name} is here.`, related: [], vouchedBy: '', vouchedAt: '' },
				...fields,
			},
		],
		terms: [word(id, name)],
	};
}

export const word = (conceptId: string, text: string, fields: Partial<Term> = {}): Term => {
	const { side = 'marketing' } = fields;
	const id = `${conceptId}~${side}~${text}`;
	return { id, conceptId, text, side, status: 'preferred', type: 'full', ...fields };
};

export const joined = (...records: readonly Records[]): Records => ({
	concepts: records.flatMap(({ concepts }) => concepts),
	terms: records.flatMap(({ terms }) => terms),
});

/** The pack as it stands after each of these versions was published, the first as version 1. */
export function editions(...versions: readonly Records[]): Pack {
	const published = versions.reduce<Published>(
		(before, records, at) => publish(before, at + 1, records),
		{},
	);
	const newest = versions.at(-1);
	if (!newest) throw new Error('A pack has at least one version.');
	return { ...newest, version: versions.length, published };
}
