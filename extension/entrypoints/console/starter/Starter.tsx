import './starter.css';
import { currentPack } from '@common-ground/shared/starter/pack.ts';
import { STARTER_PARTS } from '@common-ground/shared/starter/parts.ts';
import { takenOf } from '@common-ground/shared/starter/taken.ts';
import { upgradeOf } from '@common-ground/shared/starter/upgrade.ts';
import { useMemo } from 'preact/hooks';
import { records } from '../../../ui/data/collections.ts';
import { mayCurate, team } from '../../../ui/data/team.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { Screen } from '../shell/Screen.tsx';
import { NewVersion } from './NewVersion.tsx';
import { PartRow } from './PartRow.tsx';

/** Which parts of the starter pack the team has, and what a newer version of it would bring. */
export function Starter() {
	const concepts = records('concept').value;
	const terms = records('term').value;
	const us = team.value;
	const pack = useMemo(currentPack, []);
	const taken = useMemo(
		() => concepts && terms && takenOf(concepts, terms, us),
		[concepts, terms, us],
	);
	const upgrade = useMemo(() => taken && upgradeOf(pack, taken), [pack, taken]);
	if (!taken || !upgrade)
		return (
			<Screen title="Starter pack">
				<Loading what="what you have of the pack" />
			</Screen>
		);
	return (
		<Screen title="Starter pack">
			<div class="page">
				<div class="starter stack">
					<p class="soft">
						Terms that Marketing and IT stumble over, each explained to both. Keep the parts that
						you need and make them yours: what you edit is never written over.
					</p>
					<NewVersion upgrade={upgrade} taken={taken} />
					<ul class="parts" aria-label="Parts of the starter pack">
						{STARTER_PARTS.map((part) => (
							<PartRow key={part.id} part={part} pack={pack} taken={taken} />
						))}
					</ul>
					{!mayCurate.value && (
						<p class="soft">Only a translator or an admin can add and remove parts.</p>
					)}
				</div>
			</div>
		</Screen>
	);
}
