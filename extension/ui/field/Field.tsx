import type { ComponentChildren, Ref } from 'preact';
import { useId } from '../ids/use-id.ts';

interface FieldParts {
	label: string;
	/** A few words beside the label. */
	hint?: string | undefined;
	/** One sentence that says what to do. */
	error?: string | undefined;
}

/** What a control takes over from its field: its name, its state and the sentence that explains it. */
export interface FieldLinks {
	id: string;
	'aria-invalid'?: 'true';
	'aria-describedby'?: string;
}

/** A label, a control and, when something is wrong, one sentence. */
export function Field({
	label,
	hint,
	error,
	children,
}: FieldParts & { children: (links: FieldLinks) => ComponentChildren }) {
	const id = useId();
	const errorId = `${id}-error`;
	return (
		<div class="field">
			<label class="label" for={id}>
				{label}
				{hint && <span class="hint">{hint}</span>}
			</label>
			{children(error ? { id, 'aria-invalid': 'true', 'aria-describedby': errorId } : { id })}
			{error && (
				<p class="error" id={errorId} role="alert">
					{error}
				</p>
			)}
		</div>
	);
}

interface TextParts extends FieldParts {
	value: string;
	onInput: (value: string) => void;
	/** The writing is finished: the field is left, or Enter was pressed. */
	onCommit?: ((value: string) => void) | undefined;
	/** More than one line. */
	long?: boolean | undefined;
	placeholder?: string | undefined;
	maxLength?: number | undefined;
	required?: boolean | undefined;
	readOnly?: boolean | undefined;
	inputRef?: Ref<HTMLInputElement>;
	autoComplete?: string | undefined;
}

/** A field of text. It grows with what is written. */
export function TextField({
	label,
	hint,
	error,
	value,
	onInput,
	onCommit,
	long,
	inputRef,
	...rest
}: TextParts) {
	return (
		<Field label={label} hint={hint} error={error}>
			{(links) =>
				long ? (
					<textarea
						class="input"
						{...links}
						{...rest}
						value={value}
						onInput={(event) => onInput(event.currentTarget.value)}
						onChange={(event) => onCommit?.(event.currentTarget.value)}
					/>
				) : (
					<input
						class="input"
						{...links}
						{...rest}
						ref={inputRef ?? null}
						value={value}
						onInput={(event) => onInput(event.currentTarget.value)}
						onChange={(event) => onCommit?.(event.currentTarget.value)}
					/>
				)
			}
		</Field>
	);
}
