import type { CreateForm } from '../contract.ts';
import { descriptionField, present, typedIn } from '../control.ts';
import { oneLine, textOf } from '../text.ts';
import { keyFromHref, keyFromUrl } from './address.ts';

const FORM = 'form#issue-form.new_issue';
const SUBMITS = 'input[type="submit"][name="commit"], input[type="submit"][name="continue"]';

/** Choosing another tracker or project replaces every field: each is looked up when it is asked for. */
export function createFormIn(document: Document): CreateForm | undefined {
	const container = document.querySelector(FORM);
	if (!container) return undefined;
	return {
		container,
		modal: false,
		title: () => oneLine(typedIn(container.querySelector('#issue_subject'))),
		description: descriptionField(container.querySelector('textarea#issue_description')),
		keepClear: present(
			container.querySelector('#issue_subject'),
			container.querySelector('#issue_description'),
			...container.querySelectorAll(SUBMITS),
		),
		isSubmit: (target) =>
			target === container || (target.matches(SUBMITS) && container.contains(target)),
	};
}

/** The notice on the next page links the new number, with the subject as the link's title. */
export function createdKeyIn(document: Document, url: URL, title: string): string | undefined {
	const wanted = oneLine(title);
	for (const link of document.querySelectorAll('#flash_notice a[href*="/issues/"]')) {
		const key = keyFromHref(link.getAttribute('href'));
		const said = oneLine(link.getAttribute('title'));
		const shown = key === keyFromUrl(url) ? textOf(document.querySelector('.subject h3')) : '';
		if (key && (said === wanted || shown === wanted)) return key;
	}
	return undefined;
}
