import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';
import { useId } from '../../ui/ids/use-id.ts';

interface WriteTextProps {
	label: string;
	placeholder?: string;
	/** What the strong button says. */
	button: string;
	/** True when it was taken; else the text stays. */
	onSave: (text: string) => Promise<boolean>;
	onClose: () => void;
}

/** A text that is written and then sent, with a way out. Ctrl+Enter sends it, Escape leaves it. */
export function WriteText({ label, placeholder, button, onSave, onClose }: WriteTextProps) {
	const id = useId();
	const [text, setText] = useState('');
	const field = useRef<HTMLTextAreaElement>(null);
	useEffect(() => field.current?.focus(), []);
	const isEmpty = text.trim() === '';
	return (
		<div class="write">
			<label class="label" for={id}>
				{label}
			</label>
			<textarea
				ref={field}
				id={id}
				class="input"
				rows={3}
				maxLength={2000}
				placeholder={placeholder}
				value={text}
				onInput={(event) => setText(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isEmpty)
						void onSave(text);
					else if (event.key === 'Escape') onClose();
					else return;
					event.preventDefault();
					event.stopPropagation();
				}}
			/>
			<div class="buttons">
				<Button look="strong" disabled={isEmpty} onClick={() => void onSave(text)}>
					{button}
				</Button>
				<Button look="quiet" onClick={onClose}>
					Cancel
				</Button>
			</div>
		</div>
	);
}
