import type { PromptPlace } from '@common-ground/shared/model/why.ts';
import { records } from '../../../ui/data/collections.ts';
import { Field, TextField } from '../../../ui/field/Field.tsx';
import { Select } from '../../../ui/field/Select.tsx';
import { useId } from '../../../ui/ids/use-id.ts';
import { trackers } from '../../../ui/sites/tools.ts';

interface PlaceFieldsProps {
	place: PromptPlace;
	onChange: (place: PromptPlace) => void;
}

/** Where the questions hold: everywhere, or in a tracker, on a host, in a project. */
export function PlaceFields({ place, onChange }: PlaceFieldsProps) {
	const hosts = useId();
	const known = (records('ticket').value ?? []).filter(
		({ system }) => place.system === '' || system === place.system,
	);
	return (
		<>
			<Select
				label="Tracker"
				value={place.system}
				options={[
					{ value: '', text: 'Every tracker' },
					...trackers().map(({ id, name }) => ({ value: id, text: name })),
				]}
				onChange={(system) => onChange({ ...place, system, host: system ? place.host : '' })}
			/>
			{place.system !== '' && (
				<Field label="Host" hint="empty for every one">
					{(links) => (
						<>
							<input
								class="input"
								{...links}
								list={hosts}
								maxLength={100}
								placeholder="acme.atlassian.net"
								value={place.host}
								onInput={(event) => onChange({ ...place, host: event.currentTarget.value.trim() })}
							/>
							<datalist id={hosts}>
								{[...new Set(known.map(({ host }) => host))].map((host) => (
									<option key={host} value={host} />
								))}
							</datalist>
						</>
					)}
				</Field>
			)}
			<TextField
				label="Project"
				hint="empty for every one"
				placeholder="CAMP"
				maxLength={50}
				value={place.project}
				onInput={(project) => onChange({ ...place, project })}
			/>
		</>
	);
}
