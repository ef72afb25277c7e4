import type { Concept } from '@common-ground/shared/model/concept.ts';
import { nameOfMember } from '../../../ui/data/team.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { Protocol } from './Protocol.tsx';

/** Who doubts a term and why, who mediates, and by when it should be settled; nothing while nobody does. */
export const WordDispute = ({ concept: { status, dispute } }: { concept: Concept }) =>
	status === 'disputed' && dispute ? (
		<Notice tone="warn">
			<p>
				{nameOfMember(dispute.by)} doubts it: {dispute.reason}
			</p>
			<Protocol until={dispute.until} />
		</Notice>
	) : null;
