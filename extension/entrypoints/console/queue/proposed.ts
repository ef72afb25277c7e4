import { withFields } from '@common-ground/shared/mutations/concept-fields.ts';
import type { Entry } from '../../../features/lookup/entry.ts';
import type { WaitingProposal } from './order.ts';

/** The concept as it would be once a proposal is accepted. */
export const proposed = ({ entry, proposal }: WaitingProposal): Entry => ({
	...entry,
	concept: withFields(entry.concept, proposal.fields),
});
