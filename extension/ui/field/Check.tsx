import type { ComponentChildren } from 'preact';

/** Something to say yes to. */
export function Check(props: {
	checked: boolean;
	onChange: (checked: boolean) => void;
	disabled?: boolean | undefined;
	children: ComponentChildren;
}) {
	return (
		<label class="check">
			<input
				type="checkbox"
				checked={props.checked}
				disabled={props.disabled}
				onChange={(event) => props.onChange(event.currentTarget.checked)}
			/>
			<span>{props.children}</span>
		</label>
	);
}
