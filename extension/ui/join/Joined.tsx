import type { SideNames } from '../side/names.ts';
import { Notice } from '../status/Notice.tsx';
import type { Invitation } from './steps.ts';

export function Joined({ offer, names }: { offer: Invitation; names: SideNames }) {
	return (
		<Notice tone="good">
			<strong>You are in {offer.teamName}.</strong> Its words are explained to you as{' '}
			{names[offer.side]} from now on. What you added on this machine went along as suggestions.
		</Notice>
	);
}
