import type { Import } from '@common-ground/shared/model/import.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { records } from '../../../ui/data/collections.ts';
import { mayCurate, nameOfMember } from '../../../ui/data/team.ts';
import { ago } from '../../../ui/dates/when.ts';
import { state, undoIt } from './state.ts';

const STATES: Record<Import['state'], string> = {
	staging: 'unfinished, shown to nobody: choose its file again to go on',
	published: 'imported',
	undone: 'undone',
};

/** What was imported before, and taking it back. */
export function Earlier() {
	const imports = [...(records('import').value ?? [])].sort((a, b) => (a.at < b.at ? 1 : -1));
	if (imports.length === 0) return null;
	const isBusy = state.value.at === 'writing';
	return (
		<section aria-labelledby="exchange-earlier" class="stack tight">
			<h2 id="exchange-earlier">Earlier imports</h2>
			<ul class="rows">
				{imports.map(({ id, name, by, at, state: how }) => (
					<li key={id} class="row wrap">
						<span class="spread break">
							<strong>{name}</strong>{' '}
							<span class="soft">
								{nameOfMember(by)}, {ago(at)}: {STATES[how]}
							</span>
						</span>
						{how !== 'undone' && mayCurate.value && (
							<Button disabled={isBusy} onClick={() => void undoIt(name, id)}>
								Undo<span class="unseen"> {name}</span>
							</Button>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
