import { useState } from 'preact/hooks';
import { tell } from '../../messaging/client.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Chip } from '../../ui/chip/Chip.tsx';
import { useId } from '../../ui/ids/use-id.ts';
import { taggedText } from '../priority/format.ts';
import { PriorityPicker } from './PriorityPicker.tsx';
import type { PartProps } from './part.ts';
import { Section } from './Section.tsx';
import { Served } from './Served.tsx';

/** Which priority the ticket serves, and what that does for each side. */
export function PrioritySection(props: PartProps) {
	const { panel, priorities, settings, label, busy, change } = props;
	const id = useId();
	const [choosing, setChoosing] = useState(panel.tag === null);
	const chosen = panel.tag?.id ?? '';
	const tag = async (priorityId: string): Promise<void> => {
		const call = (to: string) =>
			({ name: 'ticket.tag', args: { priorityId: to || null } }) as const;
		const next = priorities.find((priority) => priority.id === priorityId);
		await change(call(priorityId), taggedText(label, next), call(chosen));
	};
	return (
		<Section title="Priority" summary={panel.tag ? <Chip chip={panel.tag} /> : 'none yet'} open>
			{panel.tag && <Served panel={panel} settings={settings} />}
			{choosing && priorities.length > 0 && (
				<>
					<p class="label" id={id}>
						Which priority does it serve?
					</p>
					<PriorityPicker
						priorities={priorities}
						chosen={chosen}
						settings={settings}
						busy={busy}
						labelledBy={id}
						onChoose={(priorityId) => void tag(priorityId)}
					/>
				</>
			)}
			{!choosing && <Button onClick={() => setChoosing(true)}>Change the priority</Button>}
			{priorities.length === 0 && <NoneRanked />}
		</Section>
	);
}

const NoneRanked = () => (
	<>
		<p>Your team has not ranked any priorities yet. A ticket can serve one once they are.</p>
		<Button look="strong" onClick={() => tell('open.console', { path: '#/priorities' })}>
			Rank priorities
		</Button>
	</>
);
