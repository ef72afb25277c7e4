import { Button } from '../../../ui/button/Button.tsx';
import { Differences } from './Differences.tsx';
import { type DryRun, decideOn } from './state.ts';

/** What both the file and the team changed: one of them counts, and people say which. */
export function Conflicts({ run }: { run: DryRun }) {
	const { conflicting: items, conflicts: ids } = run.plan;
	if (items.length === 0) return null;
	return (
		<section class="stack tight" aria-labelledby="conflicts">
			<h3 id="conflicts">
				Conflicting <span class="soft">{ids.length.toLocaleString()}</span>
			</h3>
			<p class="soft">The team changed these since the file was made. Which is to stand?</p>
			<div class="row wrap">
				<Button onClick={() => decideOn(run, ids, false)}>The team’s for all</Button>
				<Button onClick={() => decideOn(run, ids, true)}>The file’s for all</Button>
			</div>
			<ul class="rows">
				{items.map(({ held, name, differences }) => (
					<li key={held.concept.id} class="break">
						<fieldset>
							<legend>
								<strong>{name}</strong>
							</legend>
							<Differences of={differences} />
							<div class="row wrap">
								{([false, true] as const).map((isTheirs) => (
									<label key={String(isTheirs)} class="row">
										<input
											type="radio"
											name={`conflict-${held.concept.id}`}
											checked={run.theirs.has(held.concept.id) === isTheirs}
											onChange={() => decideOn(run, [held.concept.id], isTheirs)}
										/>
										{isTheirs ? 'the file’s' : 'the team’s'}
									</label>
								))}
							</div>
						</fieldset>
					</li>
				))}
				{ids.length > items.length && (
					<li class="soft">and {(ids.length - items.length).toLocaleString()} more</li>
				)}
			</ul>
		</section>
	);
}
