import { Field } from './Field.tsx';

interface Option<V extends string> {
	value: V;
	text: string;
}

interface SelectParts<V extends string> {
	label: string;
	value: V;
	options: readonly Option<V>[];
	onChange: (value: V) => void;
}

/** A choice among a few words. */
export function Select<V extends string>({ label, ...rest }: SelectParts<V>) {
	return <Field label={label}>{({ id }) => <Choice id={id} {...rest} />}</Field>;
}

/** The same without a visible label, for bars of filters. */
export function BareSelect<V extends string>({ label, ...rest }: SelectParts<V>) {
	return <Choice aria-label={label} {...rest} />;
}

function Choice<V extends string>({
	value,
	options,
	onChange,
	...named
}: Omit<SelectParts<V>, 'label'> & { id?: string; 'aria-label'?: string }) {
	return (
		<select
			class="input"
			{...named}
			value={value}
			onChange={(event) => {
				const chosen = options[event.currentTarget.selectedIndex];
				if (chosen) onChange(chosen.value);
			}}
		>
			{options.map((option) => (
				<option key={option.value} value={option.value}>
					{option.text}
				</option>
			))}
		</select>
	);
}
