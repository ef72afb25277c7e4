import { parseInviteLink } from '@common-ground/shared/protocol/join.ts';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';
import type { SyncStatus } from '../../messaging/replies.ts';
import { sentenceOf } from '../data/failure.ts';
import { sideNames } from '../data/team.ts';
import { requestSite } from '../sites/grants.ts';
import { siteOf } from '../sites/site.ts';
import { Joined } from './Joined.tsx';
import { LinkForm } from './LinkForm.tsx';
import { Offer } from './Offer.tsx';
import { linkTrouble, next, REFUSED_SITE, START } from './steps.ts';

/**
 * Joins a team by its invite link. `given` is a link that is known already (the page that is open):
 * then its offer is looked at without being asked, which needs no permission where the server
 * accepts the extension.
 */
export function Join({ status, given }: { status: SyncStatus; given?: string | undefined }) {
	const [step, dispatch] = useReducer(next, START);
	const [link, setLink] = useState(given ?? '');
	const [name, setName] = useState(status.me.name);

	const look = async (): Promise<void> => {
		dispatch({ type: 'look' });
		const reply = await ask('invite.look', { link: link.trim() }).catch(failed);
		dispatch(
			reply.ok ? { type: 'seen', offer: reply } : { type: 'failed', message: reply.message },
		);
	};
	const join = async (): Promise<void> => {
		dispatch({ type: 'join' });
		// Whose device it becomes has a name already.
		const known = step.at === 'offer' ? step.offer.memberName : undefined;
		const reply = await ask('join', { link: link.trim(), name: known ?? name }).catch(failed);
		dispatch(reply.ok ? { type: 'joined' } : { type: 'failed', message: reply.message });
	};
	useEffect(() => {
		if (given) void look();
	}, [given]);

	/** The browser's question comes first in the click; nothing may be awaited before it. */
	const permitted = (then: () => Promise<void>) => (): void => {
		const trouble = linkTrouble(link);
		const site = siteOf(parseInviteLink(link)?.origin ?? '');
		if (trouble || !site) {
			dispatch({ type: 'failed', message: trouble });
			return;
		}
		void requestSite(site.pattern).then((agreed) =>
			agreed ? then() : dispatch({ type: 'failed', message: REFUSED_SITE }),
		);
	};

	switch (step.at) {
		case 'link':
		case 'looking':
			return (
				<LinkForm
					link={link}
					trouble={step.at === 'link' ? step.trouble : ''}
					busy={step.at === 'looking'}
					fixed={given !== undefined}
					onLink={setLink}
					onContinue={permitted(look)}
				/>
			);
		case 'offer':
		case 'joining':
			return (
				<Offer
					offer={step.offer}
					names={sideNames.value}
					name={name}
					trouble={step.at === 'offer' ? step.trouble : ''}
					busy={step.at === 'joining'}
					leaves={status.team.kind === 'joined' ? status.team.name : ''}
					onName={setName}
					onJoin={permitted(join)}
					onBack={() => dispatch({ type: 'back' })}
				/>
			);
		case 'joined':
			return <Joined offer={step.offer} names={sideNames.value} />;
	}
}

const failed = (error: unknown): { ok: false; message: string } => ({
	ok: false,
	message: sentenceOf(error),
});
