import { Select } from '../../ui/field/Select.tsx';
import { CHANNELS, type ChannelChoice, STAGES, type StageChoice } from './journey.ts';
import type { PartProps } from './part.ts';
import { Section } from './Section.tsx';

/** Where on their way, and through what, the ticket meets the customers. */
export function JourneySection({ panel, change }: PartProps) {
	const { journey, channel } = panel;
	const stageOf = (to: StageChoice) =>
		({ name: 'ticket.describe', args: { fields: { journey: to || null } } }) as const;
	const channelOf = (to: ChannelChoice) =>
		({ name: 'ticket.describe', args: { fields: { channel: to || null } } }) as const;
	const said = [journey && STAGES[journey], channel && CHANNELS[channel]].filter(Boolean);
	return (
		<Section title="Journey and channel" summary={said.join(' · ') || 'not set'}>
			<div class="pair">
				<Select<StageChoice>
					label="Journey stage"
					value={journey ?? ''}
					options={optionsOf(STAGES)}
					onChange={(to) => void change(stageOf(to), 'The stage is saved.', stageOf(journey ?? ''))}
				/>
				<Select<ChannelChoice>
					label="Channel"
					value={channel ?? ''}
					options={optionsOf(CHANNELS)}
					onChange={(to) =>
						void change(channelOf(to), 'The channel is saved.', channelOf(channel ?? ''))
					}
				/>
			</div>
		</Section>
	);
}

const optionsOf = <V extends string>(names: Record<V, string>) =>
	(Object.entries(names) as [V, string][]).map(([value, text]) => ({ value, text }));
