import { useState } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';
import { BareSelect } from '../../ui/field/Select.tsx';
import { nameTracker, TRACKERS } from '../../ui/sites/company.ts';
import type { Site } from '../../ui/sites/site.ts';
import { toolName } from '../../ui/sites/tools.ts';
import { useGuess } from './useAccount.ts';

interface OurTrackerProps {
	site: Site;
	tabId: number | undefined;
	/** Whether the browser was allowed to. */
	onNamed: (agreed: boolean) => void;
}

/** A tracker on a domain of the company: one click says which, where the page looks like one. */
export function OurTracker({ site, tabId, onNamed }: OurTrackerProps) {
	const guess = useGuess(tabId);
	const [choosing, setChoosing] = useState(false);
	const [chosen, setChosen] = useState<string>();
	const tool = chosen ?? guess ?? TRACKERS[0]?.value ?? '';
	const name = (): void => void nameTracker(site, tool).then(onNamed);
	if (!choosing && !guess)
		return (
			<div class="row">
				<Button look="quiet" onClick={() => setChoosing(true)}>
					This is our tracker…
				</Button>
			</div>
		);
	return (
		<div class="stack tight">
			<p class="soft">Is this a tracker of your company? Then its tickets can carry tags.</p>
			<div class="row wrap">
				{choosing && (
					<BareSelect label="Which tracker?" value={tool} options={TRACKERS} onChange={setChosen} />
				)}
				<Button onClick={name}>This is our {toolName(tool)}</Button>
				{!choosing && (
					<Button look="quiet" onClick={() => setChoosing(true)}>
						Another tool…
					</Button>
				)}
			</div>
		</div>
	);
}
