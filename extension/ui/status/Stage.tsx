import type { ConceptStatus } from '@common-ground/shared/model/concept.ts';
import { STAGES } from './stages.ts';

export function Stage({ status }: { status: ConceptStatus }) {
	const { text, tone, icon: Icon } = STAGES[status];
	return (
		<span class="stage" data-tone={tone}>
			<Icon size={13} aria-hidden="true" />
			{text}
		</span>
	);
}
