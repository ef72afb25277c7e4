import type { Kept } from '@common-ground/shared/model/kept.ts';
import { useState } from 'preact/hooks';
import { Button } from '../button/Button.tsx';
import { records } from '../data/collections.ts';
import { status } from '../data/status.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { Notice } from '../status/Notice.tsx';
import { counted } from '../status/words.ts';
import { OverwrittenOne } from './OverwrittenOne.tsx';

/** Texts that two people wrote without knowing of one another, for each of the two, until somebody chooses. */
export function Overwritten() {
	const [open, setOpen] = useState(false);
	const me = status.value?.me.memberId;
	const kept = (records('kept').value ?? []).filter((one) => me && concerns(one, me));
	if (kept.length === 0) return null;
	return (
		<>
			<Notice tone="warn">
				{counted(kept.length, 'text was', 'texts were')} written by two at once.{' '}
				<Button onClick={() => setOpen(true)}>Choose</Button>
			</Notice>
			{open && (
				<Dialog title="Written by two at once" onClose={() => setOpen(false)}>
					<ul class="stack">
						{kept.map((one) => (
							<OverwrittenOne key={one.id} kept={one} isMine={one.by === me} />
						))}
					</ul>
				</Dialog>
			)}
		</>
	);
}

/** A field that was written over; records that were removed are no question to anyone. */
const concerns = ({ field, by, takenBy }: Kept, me: string): boolean =>
	field !== '' && (by === me || takenBy === me);
