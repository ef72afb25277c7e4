import type { Taken } from '@common-ground/shared/starter/taken.ts';
import type { Upgrade } from '@common-ground/shared/starter/upgrade.ts';
import { Sparkles } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { mayCurate } from '../../../ui/data/team.ts';
import { apply } from './apply.ts';
import { isOffer, offerText } from './offer.ts';
import { WhatChanges } from './WhatChanges.tsx';

/** The offer of a newer version: what it would do, before it does it. */
export function NewVersion({ upgrade, taken }: { upgrade: Upgrade; taken: Taken }) {
	const [isBusy, setBusy] = useState(false);
	if (!isOffer(upgrade)) return <p class="soft small">You have the newest version.</p>;
	const take = async (): Promise<void> => {
		setBusy(true);
		await apply(upgrade.swaps, taken, 'You have the newest version.');
		setBusy(false);
	};
	return (
		<section class="panel stack" aria-labelledby="new-version">
			<div class="row wrap">
				<Sparkles size={18} aria-hidden="true" />
				<div class="spread">
					<h2 id="new-version">A new version is here</h2>
					<p>{offerText(upgrade)}.</p>
				</div>
				{mayCurate.value && (
					<Button look="strong" disabled={isBusy} onClick={() => void take()}>
						{isBusy ? 'Taking it over…' : 'Take it over'}
					</Button>
				)}
			</div>
			<WhatChanges upgrade={upgrade} />
		</section>
	);
}
