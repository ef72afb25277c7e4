import type { Ticket } from '@common-ground/shared/model/ticket.ts';
import type { TicketPlace } from '@common-ground/shared/model/ticket-alias.ts';
import { moving } from '@common-ground/shared/tickets/alias.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { change, tryChange } from '../../../ui/data/change.ts';
import { TextField } from '../../../ui/field/Field.tsx';
import { Select } from '../../../ui/field/Select.tsx';
import { ticketLabel, trackers } from '../../../ui/sites/tools.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { counted } from '../../../ui/status/words.ts';
import { say } from '../../../ui/toast/toasts.ts';

/** Says from where to where tickets have moved, and before it is done, how many. */
export function MoveForm({ tickets }: { tickets: readonly Ticket[] }) {
	const [from, setFrom] = useState<TicketPlace>({ system: 'jira', host: '', project: '' });
	const [to, setTo] = useState<TicketPlace>({ system: 'jira', host: '', project: '' });
	const [refusal, setRefusal] = useState('');
	const places = { from: bare(from), to: bare(to) };
	const isComplete = places.from.host !== '' && places.to.host !== '';
	const save = async (): Promise<void> => {
		const id = crypto.randomUUID();
		const refused = await tryChange('alias.place', { id, ...places });
		setRefusal(refused ?? '');
		if (refused) return;
		setFrom({ ...from, host: '', project: '' });
		setTo({ ...to, host: '', project: '' });
		say(
			'The tickets are found under their new names.',
			() => void change('alias.takeBack', { id }),
		);
	};
	return (
		<form
			class="stack"
			onSubmit={(event) => {
				event.preventDefault();
				if (isComplete) void save();
			}}
		>
			<div class="ends">
				<PlaceFields legend="Was" place={from} hosts={hostsOf(tickets)} onChange={setFrom} />
				<PlaceFields legend="Is now" place={to} hosts={[]} onChange={setTo} />
			</div>
			{isComplete && <Preview tickets={tickets} places={places} />}
			{refusal && (
				<p class="error" role="alert">
					{refusal}
				</p>
			)}
			<div class="row">
				<Button look="strong" type="submit" disabled={!isComplete}>
					Move the tickets
				</Button>
			</div>
		</form>
	);
}

/** An address as people copy it is as good as its host. A path behind it counts, letter by letter. */
const bare = ({ system, host, project }: TicketPlace): TicketPlace => ({
	system,
	host: host
		.trim()
		.replace(/^https?:\/\//iu, '')
		.replace(/\/+$/u, '')
		.replace(/^[^/]*/u, (name) => name.toLowerCase()),
	project: project.trim(),
});

const hostsOf = (tickets: readonly Ticket[]): string[] => [
	...new Set(tickets.map(({ host }) => host)),
];

interface PlaceFieldsProps {
	legend: string;
	place: TicketPlace;
	/** Hosts that tickets are known of. */
	hosts: readonly string[];
	onChange: (place: TicketPlace) => void;
}

function PlaceFields({ legend, place, hosts, onChange }: PlaceFieldsProps) {
	return (
		<fieldset class="stack">
			<legend>
				<strong>{legend}</strong>
			</legend>
			<Select
				label="Tracker"
				value={place.system}
				options={trackers().map(({ id, name }) => ({ value: id, text: name }))}
				onChange={(system) => onChange({ ...place, system })}
			/>
			<TextField
				label="Host"
				value={place.host}
				placeholder="jira.example.com"
				maxLength={300}
				onInput={(host) => onChange({ ...place, host })}
			/>
			{hosts.length > 0 && place.host === '' && (
				<p class="row wrap small">
					{hosts.slice(0, 6).map((host) => (
						<Button key={host} look="quiet" onClick={() => onChange({ ...place, host })}>
							{host}
						</Button>
					))}
				</p>
			)}
			<TextField
				label="Project"
				hint="empty for all of them"
				value={place.project}
				placeholder="CAMP"
				maxLength={60}
				onInput={(project) => onChange({ ...place, project })}
			/>
		</fieldset>
	);
}

interface PreviewProps {
	tickets: readonly Ticket[];
	places: { from: TicketPlace; to: TicketPlace };
}

/** What the move would do, before it is made. */
function Preview({ tickets, places }: PreviewProps) {
	const { moved, taken } = moving(tickets, places);
	const [first] = moved;
	if (!first)
		return <Notice tone="plain">No ticket of the team is there. Is the host spelt so?</Notice>;
	return (
		<Notice tone={taken > 0 ? 'warn' : 'plain'}>
			{counted(moved.length, 'ticket moves', 'tickets move')}: {ticketLabel(first.ticket)} is{' '}
			{ticketLabel(first.to)} at {first.to.host}, and so on.
			{taken > 0 &&
				` Under ${counted(taken, 'new name', 'new names')} something hangs already: both are kept.`}
		</Notice>
	);
}
