import { Button } from '../../../ui/button/Button.tsx';
import { sideNames } from '../../../ui/data/team.ts';
import { fieldLabel } from '../../../ui/refused/written.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import type { Draft } from './draft.ts';
import { type TextPath, textAt, withText } from './draft-fields.ts';
import type { Clash } from './draft-rebase.ts';

/** Texts that somebody else saved while they were being written here: mine, theirs, or one of both. */
export function Clashes(props: {
	clashes: readonly Clash[];
	draft: Draft;
	/** The draft as it is to go on, and the text that is settled. */
	onChoice: (path: TextPath, draft: Draft) => void;
}) {
	const { clashes, draft, onChoice } = props;
	if (clashes.length === 0) return null;
	return (
		<Notice tone="warn" urgent>
			<p>Somebody else saved the same text meanwhile. Nothing is lost: choose what is to stand.</p>
			<ul class="stack clashes">
				{clashes.map(({ path, theirs }) => {
					const mine = textAt(draft, path);
					const label = fieldLabel(path, sideNames.value);
					const choose = (text: string) => () => onChoice(path, withText(draft, path, text));
					return (
						<li key={path} class="stack tight">
							<strong>{label}</strong>
							<p class="label">Yours</p>
							<pre class="written">{mine || '(empty)'}</pre>
							<p class="label">Theirs</p>
							<pre class="written">{theirs || '(empty)'}</pre>
							<div class="row wrap">
								<Button onClick={choose(mine)}>Keep mine</Button>
								<Button onClick={choose(theirs)}>Take theirs</Button>
								<Button onClick={choose([theirs, mine].filter(Boolean).join('\n'))}>
									Write one of both
								</Button>
							</div>
						</li>
					);
				})}
			</ul>
		</Notice>
	);
}
