import { Field } from './Field.tsx';

/** A calendar day, “2026-05-31”, or empty. */
export const DateField = (props: {
	label: string;
	hint?: string;
	value: string;
	onInput: (day: string) => void;
}) => (
	<Field label={props.label} hint={props.hint}>
		{(links) => (
			<input
				class="input"
				type="date"
				{...links}
				value={props.value}
				onInput={(event) => props.onInput(event.currentTarget.value)}
			/>
		)}
	</Field>
);
