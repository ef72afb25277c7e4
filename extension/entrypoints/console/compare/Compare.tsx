import { History } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { nameOf } from '../../../features/lookup/entry.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { tryChanges } from '../../../ui/data/change.ts';
import { entries, entryOf } from '../../../ui/data/glossary.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { Select } from '../../../ui/field/Select.tsx';
import { neighbour } from '../../../ui/keys/cursor.ts';
import type { Key } from '../../../ui/keys/keymap.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { complain, say } from '../../../ui/toast/toasts.ts';
import { linkTo } from '../places.ts';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { Changes } from './Changes.tsx';
import { restoring } from './restoring.ts';
import { useHistory } from './useHistory.ts';
import { VersionList } from './VersionList.tsx';
import { type Version, versionsOf } from './versions.ts';
import { versionLabel } from './words.ts';

/** What a concept was at any time: who wrote what and why, two versions beside one another, and the way back. */
export function Compare({ id }: { id: string }) {
	const now = entryOf(id);
	const history = useHistory(id, now);
	const versions = versionsOf(id, now, history.lines);
	const [chosen, setChosen] = useState(0);
	/** Seq of the version to compare with; 0 for the one before. */
	const [other, setOther] = useState(0);
	const version = versions.find(({ line }) => line.seq === chosen) ?? versions[0];
	useEffect(() => setOther(0), [chosen]);

	const move = (by: number): void => {
		const seqs = versions.map(({ line }) => String(line.seq));
		const next = neighbour(seqs, String(version?.line.seq ?? ''), by);
		if (next) setChosen(Number(next));
	};
	const restore = (to: Version): void => void bringBack(to, now && restoring(now));
	const keys: Key[] = [
		{ key: 'j', text: 'Older version', run: () => move(1) },
		{ key: 'k', text: 'Newer version', run: () => move(-1) },
		{ key: 'Escape', text: 'Back to the term', run: () => go('glossary', id) },
	];
	const name = now ? `“${nameOf(now)}”` : 'a term';
	return (
		<Screen
			title="History"
			keys={keys}
			tools={
				<a class="spread break" href={linkTo('glossary', id)}>
					{name}
				</a>
			}
		>
			{history.trouble && versions.length === 0 ? (
				<EmptyState icon={History} title="No history to show" text={history.trouble}>
					{history.mayTryAgain && <Button onClick={history.again}>Try again</Button>}
					<Button onClick={() => go('glossary', id)}>Back to the term</Button>
				</EmptyState>
			) : !version || !entries.value ? (
				<Loading what="the history" />
			) : (
				<div class="split stacked" data-open>
					<VersionList
						versions={versions}
						chosen={version.line.seq}
						onChoose={setChosen}
						more={history.more}
					/>
					<section class="detail" aria-label="What is different">
						<div class="term-detail stack">
							<h2>{versionLabel(version)}</h2>
							<div class="row wrap">
								<Select
									label="Compare with"
									value={String(other)}
									options={[
										{ value: '0', text: 'The version before' },
										...versions
											.filter((one) => one !== version)
											.map((one) => ({ value: String(one.line.seq), text: versionLabel(one) })),
									]}
									onChange={(seq) => setOther(Number(seq))}
								/>
								{mayCurate.value && version.entry && version !== versions[0] && (
									<Button look="strong" onClick={() => restore(version)}>
										Bring this version back
									</Button>
								)}
							</div>
							{history.trouble && <Notice tone="warn">{history.trouble}</Notice>}
							<Changes
								from={
									other === 0
										? version.before
										: versions.find(({ line }) => line.seq === other)?.entry
								}
								to={version.entry}
							/>
						</div>
					</section>
				</div>
			)}
		</Screen>
	);
}

async function bringBack({ entry }: Version, undo: ReturnType<typeof restoring> | undefined) {
	if (!entry) return;
	const refusal = await tryChanges([restoring(entry)]);
	if (refusal) return complain(refusal);
	say('It is as it was then.', undo && (() => void takeBack(undo)));
}

async function takeBack(undo: ReturnType<typeof restoring>): Promise<void> {
	const refusal = await tryChanges([undo]);
	if (refusal) complain(refusal);
}
