import { useState } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';
import type { SyncStatus } from '../../messaging/replies.ts';
import { sideNames } from '../../ui/data/team.ts';
import { TextField } from '../../ui/field/Field.tsx';
import { ROLES } from '../../ui/side/roles.ts';
import { SideBadge } from '../../ui/side/SideBadge.tsx';
import { SideChoice } from '../../ui/side/SideChoice.tsx';
import { Section } from './Section.tsx';

/** Side and name. In a team both came with the invite, so that they are the same for everyone. */
export function You({ status: { me, team } }: { status: SyncStatus }) {
	const [name, setName] = useState(me.name);
	if (team.kind === 'joined')
		return (
			<Section title="You">
				<p class="row wrap">
					<SideBadge side={me.side} names={sideNames.value} full />
					<strong class="break">{me.name}</strong>
					<span class="soft">
						{ROLES[me.role].name}: {ROLES[me.role].may}
					</span>
				</p>
				<p class="soft small">
					Your name you change in the console, <a href="/console.html#/team">under Team</a>; an
					admin can change your side and role there.
				</p>
			</Section>
		);
	return (
		<Section
			title="You"
			intro="Your side decides which words are foreign to you and whose words explain them."
		>
			<SideChoice
				value={me.sideChosen ? me.side : undefined}
				onChange={(side) => void ask('settings.set', { side })}
			/>
			<div class="short">
				<TextField
					label="Your name"
					hint="stands beside what you write"
					value={name}
					maxLength={80}
					autoComplete="name"
					onInput={setName}
					onCommit={(text) => void ask('settings.set', { name: text })}
				/>
			</div>
		</Section>
	);
}
