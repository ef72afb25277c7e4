import type { TicketPanel } from '../../messaging/replies.ts';
import { ago, moment } from '../../ui/dates/when.ts';
import { SideBadge } from '../../ui/side/SideBadge.tsx';
import type { PartProps } from './part.ts';
import { otherSideOf } from './sides.ts';

/** What the tagged priority does for each side, the reader's first, and who said that the ticket serves it. */
export function Served({
	panel,
	settings,
}: {
	panel: TicketPanel;
	settings: PartProps['settings'];
}) {
	const sides = [settings.side, otherSideOf(settings.side)] as const;
	const told = sides.filter((side) => panel.serves[side] !== '');
	return (
		<div class="served">
			{told.length > 0 && (
				<dl>
					{told.map((side) => (
						<div key={side} data-side={side}>
							<dt>
								<span class="unseen">What it does for </span>
								<SideBadge side={side} names={settings.sideNames} full />
							</dt>
							<dd>{panel.serves[side]}</dd>
						</div>
					))}
				</dl>
			)}
			{panel.outcome !== '' && (
				<p>
					<span class="soft">Outcome: </span>
					{panel.outcome}
				</p>
			)}
			{panel.taggedByName !== '' && (
				<p class="soft small" title={moment(panel.taggedAt)}>
					Tagged by {panel.taggedByName}, {ago(panel.taggedAt)}
				</p>
			)}
		</div>
	);
}
