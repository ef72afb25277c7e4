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
	const began = useRef(value);
	const finish = async (): Promise<void> => {
		if (draft === undefined) return;
		const isSame = draft.trim() === began.current.trim();
		if (isSame || (await save(draft.trim()))) setDraft(undefined);
	};
	return {
		field: {
			value: draft ?? value,
			onFocus: () => {
				if (draft === undefined) began.current = value;
			},
			onInput: ({ currentTarget }) => setDraft(currentTarget.value),
			onBlur: () => void finish(),
			onKeyDown: (event) => {
				const { key, ctrlKey, metaKey, currentTarget } = event;
				const isLong = currentTarget instanceof HTMLTextAreaElement;
				if (key === 'Enter' && !event.isComposing && (!isLong || ctrlKey || metaKey)) {
					event.preventDefault();
					void finish();
				} else if (key === 'Escape' && draft !== undefined) {
					event.preventDefault();
					event.stopPropagation();
					setDraft(undefined);
				}
			},
		},
		meanwhile: draft !== undefined && value !== began.current ? value : undefined,
	};
}
