import type { Side } from '@common-ground/shared/model/side.ts';
import type {
	Expectation,
	ExpectationTerms,
} from '@common-ground/shared/model/ticket-expectation.ts';
import type { MutationArgs } from '@common-ground/shared/mutations/registry.ts';

type Fields = MutationArgs<'expectation.set'>['fields'];

export interface ExpectationField {
	label: string;
	type: 'text' | 'date';
	/** A good answer, shown in grey. */
	example: string;
	valueIn: (terms: ExpectationTerms) => string;
	/** The argument that changes this field alone. */
	fieldsOf: (text: string) => Fields;
}

const limit = (
	key: keyof ExpectationTerms['guardrails'],
	label: string,
	example: string,
): ExpectationField => ({
	...{ label, example, type: 'text' },
	valueIn: ({ guardrails }) => guardrails[key],
	fieldsOf: (text) => ({ guardrails: { [key]: text } }),
});

/** What each side says, and within which limits. */
export const EXPECTATION_FIELDS: Record<'needed' | 'possible' | 'limits', ExpectationField[]> = {
	needed: [
		{
			...{ label: 'Needed by', type: 'date', example: '' },
			valueIn: ({ needed }) => needed.by,
			fieldsOf: (by) => ({ needed: { by } }),
		},
		{
			...{ label: 'Because', type: 'text', example: 'The fair opens on 1 June' },
			valueIn: ({ needed }) => needed.why,
			fieldsOf: (why) => ({ needed: { why } }),
		},
	],
	possible: [
		{
			...{ label: 'Possible by', type: 'date', example: '' },
			valueIn: ({ possible }) => possible.by,
			fieldsOf: (by) => ({ possible: { by } }),
		},
		{
			...{ label: 'At what cost', type: 'text', example: 'The data clean-up waits two weeks' },
			valueIn: ({ possible }) => possible.cost,
			fieldsOf: (cost) => ({ possible: { cost } }),
		},
	],
	limits: [
		limit('security', 'Security', 'No customer data outside the EU'),
		limit('compliance', 'Compliance', 'Consent is asked before the first mail'),
		limit('serviceLevel', 'Service level', 'Checkout answers within two seconds'),
		{
			...{ label: 'May change on the fly', type: 'text', example: 'Texts and pictures' },
			valueIn: ({ mayChange }) => mayChange,
			fieldsOf: (mayChange) => ({ mayChange }),
		},
	],
};

/** What a form shows before anybody said anything: the member's own side begins. */
export const blankExpectation = (
	askedBy: Side,
): ExpectationTerms & Pick<Expectation, 'askedBy'> => ({
	askedBy,
	needed: { by: '', why: '' },
	possible: { by: '', cost: '' },
	guardrails: { security: '', compliance: '', serviceLevel: '' },
	mayChange: '',
});
