import type { CreateForm } from '../contract.ts';
import { descriptionField, present, typedIn } from '../control.ts';
import { oneLine } from '../text.ts';
import { dialogHeading } from './dialog.ts';
import { namedByHeading } from './keys.ts';

const TITLE = 'fieldset input:not([type]), fieldset input[type="text"]';
/** The description's editor comes first of all. */
const DESCRIPTION = 'fieldset textarea';

/**
 * The dialog for a new task has the same parts as an open one, but its heading names no id.
 * Drafts are asked nothing: they get another id when they become tasks.
 */
export function createFormIn(document: Document, url: URL): CreateForm | undefined {
	if (url.pathname.startsWith('/drafts')) return undefined;
	for (const container of document.querySelectorAll('[role="dialog"][aria-labelledby]')) {
		const isNew = !namedByHeading(dialogHeading(container)?.text ?? '');
		if (isNew && container.querySelector(TITLE) && container.querySelector(DESCRIPTION))
			return formOf(container);
	}
	return undefined;
}

const formOf = (container: Element): CreateForm => ({
	container,
	modal: true,
	title: () => oneLine(typedIn(container.querySelector(TITLE))),
	description: descriptionField(container.querySelector(DESCRIPTION)),
	keepClear: present(
		container.querySelector(TITLE),
		container.querySelector(DESCRIPTION),
		submitOf(container),
	),
	isSubmit: (target) => submitOf(container)?.contains(target) ?? false,
});

/** In the dialog's head stand cancel, create and a cross; only the cross is typed as a plain button. */
const submitOf = (container: Element): Element | undefined =>
	[...(container.firstElementChild?.querySelectorAll('button:not([type="button"])') ?? [])].at(-1);
