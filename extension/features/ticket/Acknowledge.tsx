import type { Expectation } from '@common-ground/shared/model/ticket-expectation.ts';
import { expectationState } from '@common-ground/shared/tickets/expectation.ts';
import { Check, CircleDashed } from 'lucide-preact';
import { Button } from '../../ui/button/Button.tsx';
import { ago, moment } from '../../ui/dates/when.ts';
import { sideName } from '../../ui/side/names.ts';
import type { PartProps } from './part.ts';

type AcknowledgeProps = PartProps & { expectation: Expectation };

/** Each side's word on the terms, one's own to give, and how it ended. */
export function Acknowledge({ panel, settings, expectation, change }: AcknowledgeProps) {
	const { me, names } = panel;
	const state = expectationState(expectation);
	const { version, acknowledged } = expectation;
	const word = (agreed: boolean) =>
		({ name: 'expectation.acknowledge', args: { version, agreed } }) as const;
	const end = (result: 'met' | 'missed' | null) =>
		({ name: 'expectation.end', args: { result } }) as const;
	const ended = (result: 'met' | 'missed') =>
		change(end(result), `The expectation was ${result}.`, end(null));
	const isEnded = expectation.ended !== null;
	return (
		<div class="words">
			<ul>
				{(['marketing', 'it'] as const).map((side) => {
					const given = acknowledged[side];
					return (
						<li key={side} data-given={given !== null}>
							{given ? (
								<Check size={14} aria-hidden="true" />
							) : (
								<CircleDashed size={14} aria-hidden="true" />
							)}
							<span title={given ? moment(given.at) : undefined}>
								{sideName(side, settings.sideNames)}:{' '}
								{given
									? `acknowledged by ${names[given.by] ?? 'somebody'}, ${ago(given.at)}`
									: 'not acknowledged yet'}
							</span>
						</li>
					);
				})}
			</ul>
			<div class="buttons">
				{acknowledged[me.side] === null ? (
					<Button
						look="strong"
						onClick={() => void change(word(true), 'Acknowledged.', word(false))}
					>
						Acknowledge for {sideName(me.side, settings.sideNames)}
					</Button>
				) : (
					!isEnded && (
						<Button
							look="quiet"
							onClick={() => void change(word(false), 'Taken back.', word(true))}
						>
							Take the word back
						</Button>
					)
				)}
				{state === 'agreed' && (
					<>
						<Button onClick={() => void ended('met')}>It was met</Button>
						<Button onClick={() => void ended('missed')}>It was missed</Button>
					</>
				)}
				{isEnded && (
					<Button look="quiet" onClick={() => void change(end(null), 'Open again.')}>
						Not ended yet
					</Button>
				)}
			</div>
		</div>
	);
}
