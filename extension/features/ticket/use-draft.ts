import { useRef, useState } from 'preact/hooks';

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface Draft {
	/** For the field itself. */
	field: {
		value: string;
		onFocus: () => void;
		onInput: (event: { currentTarget: Field }) => void;
		onBlur: () => void;
		onKeyDown: (event: KeyboardEvent) => void;
	};
	/** What somebody else wrote there while it was being edited. */
	meanwhile: string | undefined;
}

/**
 * A text that is edited in place: saved when the field is left or by Enter (with Ctrl in one of many lines),
 * as it was by Escape. What somebody else saves meanwhile does not overwrite it. A text that was refused stays.
 */
export function useDraft(value: string, save: (text: string) => Promise<boolean>): Draft {
	const [draft, setDraft] = useState<string>();
	// What was typed last: a field can be left before the next drawing.
	const typed = useRef<string>(undefined);
	const began = useRef(value);
	const write = (text: string | undefined): void => {
		typed.current = text;
		setDraft(text);
	};
	const finish = async (): Promise<void> => {
		const text = typed.current;
		if (text === undefined) return;
		const isSame = text.trim() === began.current.trim();
		// Saved once, though Enter and leaving the field both ask for it.
		typed.current = undefined;
		if (isSame || (await save(text.trim()))) setDraft(undefined);
		else typed.current ??= text;
	};
	return {
		field: {
			value: draft ?? value,
			onFocus: () => {
				if (typed.current === undefined) began.current = value;
			},
			onInput: ({ currentTarget }) => write(currentTarget.value),
			onBlur: () => void finish(),
			onKeyDown: (event) => {
				const { key, ctrlKey, metaKey, currentTarget } = event;
				const isLong = currentTarget instanceof HTMLTextAreaElement;
				if (key === 'Enter' && !event.isComposing && (!isLong || ctrlKey || metaKey)) {
					event.preventDefault();
					void finish();
				} else if (key === 'Escape' && typed.current !== undefined) {
					event.preventDefault();
					event.stopPropagation();
					write(undefined);
				}
			},
		},
		meanwhile: draft !== undefined && value !== began.current ? value : undefined,
	};
}
