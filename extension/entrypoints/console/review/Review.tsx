import './review.css';
import { pack } from '@common-ground/shared/review/html/pack.ts';
import { periodOf } from '@common-ground/shared/review/period.ts';
import { Download } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { Field } from '../../../ui/field/Field.tsx';
import { Loading } from '../../../ui/status/Loading.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { Screen } from '../shell/Screen.tsx';
import { revealAnchor } from './reveal.ts';
import { saveReview } from './save.ts';
import { usePack } from './usePack.ts';

/** The pack for the regular meeting of both sides: to read together, or to take along as a file. */
export function Review() {
	const [asked, setAsked] = useState<{ since?: string; until?: string }>({});
	const found = periodOf(asked, new Date().toISOString().slice(0, 10));
	const period = 'wrong' in found ? undefined : found;
	const { review, isOld, again } = usePack(period);
	const shown = useMemo(() => review && pack(review), [review]);
	const date = (name: 'since' | 'until') => (links: object) => (
		<input
			class="input"
			type="date"
			{...links}
			value={asked[name] ?? period?.[name] ?? ''}
			onChange={(event) => setAsked({ ...asked, [name]: event.currentTarget.value })}
		/>
	);
	return (
		<Screen title="Review">
			<div class="page">
				<div class="review stack">
					<div class="row wrap period">
						<Field label="Since">{date('since')}</Field>
						<Field label="Until">{date('until')}</Field>
						{review && period && (
							<Button look="strong" onClick={() => saveReview(review)}>
								<Download size={15} aria-hidden="true" /> Save as a file
							</Button>
						)}
					</div>
					{'wrong' in found && (
						<Notice tone="bad" urgent>
							{found.wrong}
						</Notice>
					)}
					{isOld && (
						<Notice tone="plain">
							<span class="row wrap">
								Something changed since this was put together.
								<Button onClick={again}>Show it</Button>
							</span>
						</Notice>
					)}
					{shown ? (
						// biome-ignore lint/a11y/noStaticElementInteractions: it only follows the links inside
						// biome-ignore lint/a11y/useKeyWithClickEvents: a link's key press is a click
						<div onClick={revealAnchor}>{shown}</div>
					) : (
						period && <Loading what="what the review tells" />
					)}
				</div>
			</div>
		</Screen>
	);
}
