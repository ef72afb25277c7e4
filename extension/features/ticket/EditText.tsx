import { useId } from '../../ui/ids/use-id.ts';

import { useDraft } from './use-draft.ts';

export interface EditTextProps {
	label: string;
	value: string;
	/** True when it was taken. */
	onSave: (text: string) => Promise<boolean>;
	placeholder?: string;
	/** A calendar day instead of a text. */
	type?: 'text' | 'date';
	long?: boolean;
	maxLength?: number;
	/** Names to choose from; others can be written. */
	choices?: readonly string[];
	/** Only to be read. */
	fixed?: boolean;
}

/** A labelled text that is edited where it stands, and saved when it is left. */
export function EditText(props: EditTextProps) {
	const { label, value, onSave, placeholder, type = 'text', long, maxLength = 2000 } = props;
	const { choices = [], fixed } = props;
	const id = useId();
	const { field, meanwhile } = useDraft(value, onSave);
	const common = { ...field, id, maxLength, ...(placeholder ? { placeholder } : {}) };
	if (fixed)
		return (
			<div class="edit">
				<span class="label">{label}</span>
				<span class="fixed">{value || <span class="soft">not said</span>}</span>
			</div>
		);
	return (
		<div class="edit">
			<label class="label" for={id}>
				{label}
			</label>
			{long ? (
				<textarea class="input" rows={1} {...common} />
			) : (
				<input
					class="input"
					type={type}
					{...common}
					{...(choices.length > 0 ? { list: `${id}-choices` } : {})}
				/>
			)}
			{choices.length > 0 && (
				<datalist id={`${id}-choices`}>
					{choices.map((choice) => (
						<option key={choice} value={choice} />
					))}
				</datalist>
			)}
			{meanwhile !== undefined && (
				<p class="meanwhile" role="status">
					Changed meanwhile to: {meanwhile || 'nothing'}. Yours is saved over it, or press Escape.
				</p>
			)}
		</div>
	);
}
