import type { Member } from '@common-ground/shared/model/member.ts';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { AddDevice } from './AddDevice.tsx';

/** A link for somebody who has lost every device, or was taken back into the team. */
export const LetInAgain = ({ member, onClose }: { member: Member; onClose: () => void }) => (
	<Dialog title={`Let ${member.name} in again`} onClose={onClose}>
		<div class="stack">
			<p>
				{member.name} is signed in on no device. Make a link and pass it on yourself: whoever opens
				it is {member.name} from then on.
			</p>
			<AddDevice member={member} />
		</div>
	</Dialog>
);
