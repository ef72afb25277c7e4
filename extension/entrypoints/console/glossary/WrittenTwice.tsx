import type { Concept } from '@common-ground/shared/model/concept.ts';
import { records } from '../../../ui/data/collections.ts';
import { status } from '../../../ui/data/status.ts';
import { OverwrittenOne } from '../../../ui/kept/OverwrittenOne.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';

/** Texts of a concept that two wrote at once, neither having seen the other's: mine, theirs, or one of both. */
export function WrittenTwice({ concept }: { concept: Concept }) {
	const me = status.value?.me.memberId;
	const kept = (records('kept').value ?? []).filter(
		({ recordId, field }) => recordId === concept.id && field !== '',
	);
	if (kept.length === 0) return null;
	return (
		<Notice tone="warn">
			<p>Two people wrote here without knowing of one another. Both texts are kept: choose.</p>
			<ul class="stack">
				{kept.map((one) => (
					<OverwrittenOne key={one.id} kept={one} isMine={one.by === me} />
				))}
			</ul>
		</Notice>
	);
}
