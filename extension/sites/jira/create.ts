import type { CreateForm } from '../contract.ts';
import { descriptionField, present, typedIn } from '../control.ts';
import { newestKey } from '../newest.ts';
import { oneLine } from '../text.ts';
import { keyFromHref } from './address.ts';
import { cardsBelow, cardTitle } from './cards.ts';
import { JIRA } from './selectors.ts';

/** The dialog's names changed with each generation; the title field's did not. */
export function createFormIn(document: Document): CreateForm | undefined {
	for (const field of document.querySelectorAll(JIRA.createTitle)) {
		const container = field.closest(JIRA.createDialog);
		if (container) return formOf(container);
	}
	return undefined;
}

const formOf = (container: Element): CreateForm => ({
	container,
	modal: true,
	title: () => oneLine(typedIn(container.querySelector(JIRA.createTitle))),
	description: descriptionField(container.querySelector(JIRA.createDescription)),
	keepClear: present(
		container.querySelector(JIRA.createTitle),
		container.querySelector(JIRA.createButton),
	),
	isSubmit: (target) => {
		const button = target.closest(JIRA.createButton);
		return button !== null && container.contains(button);
	},
});

/** The flag that says so; where it has gone already, a card with that title. */
export function createdKeyIn(document: Document, title: string): string | undefined {
	for (const flag of document.querySelectorAll(JIRA.createdFlag)) {
		const key = keyFromHref(flag.querySelector(JIRA.link)?.getAttribute('href') ?? null);
		if (key) return key;
	}
	const wanted = oneLine(title);
	if (wanted === '') return undefined;
	const same = cardsBelow(document).filter(({ element }) => cardTitle(element) === wanted);
	return newestKey(same.map(({ key }) => key));
}
