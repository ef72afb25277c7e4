import { parseInviteLink } from '@common-ground/shared/protocol/join.ts';
import type { SyncStatus } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Join } from '../../ui/join/Join.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { openPage } from './openPage.ts';

/** Joining: by the invite that is open on the page, or by a pasted one. */
export function InvitePart({ status, link }: { status: SyncStatus; link: string | undefined }) {
	const { team, connection } = status;
	// A device that was signed out needs the link, though its team is still the current one.
	const inIt =
		link !== undefined && connection !== 'refused' && parseInviteLink(link)?.origin === team.origin;
	return (
		<section class="part" aria-label="Join a team">
			{inIt ? (
				<Notice tone="good">
					<strong>You are in {team.name}.</strong> Its words are explained to you from now on.{' '}
					<Button onClick={() => openPage('/console.html#/glossary')}>Open the glossary</Button>
				</Notice>
			) : (
				<Join key={link} status={status} given={link} />
			)}
		</section>
	);
}
