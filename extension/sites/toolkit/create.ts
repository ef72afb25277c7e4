import type { CreateForm, InlineCreate } from '../contract.ts';
import { descriptionField, present, typedIn } from '../control.ts';
import { newestKey } from '../newest.ts';
import { oneLine } from '../text.ts';
import { builtFormIn, DESCRIPTION, MODAL, SUBMIT } from './built-create.ts';
import { cardsBelow, cardTitle } from './cards.ts';
import { linksIn } from './links.ts';
import type { CreateRules, TrackerRules } from './rules.ts';

const FORM = `${MODAL}, form`;

export function createFormIn(
	{ create }: TrackerRules,
	document: Document,
	url: URL,
): CreateForm | undefined {
	if (!create || create.at?.(url) === false) return undefined;
	for (const field of document.querySelectorAll(create.title)) {
		const container = field.closest(create.container ?? FORM);
		if (container) return formOf(create, container.closest(MODAL) ?? container, url);
	}
	const built = builtFormIn(create, document, url);
	return built && formOf({ ...create, title: built.title }, built.container, url);
}

/** Fields are replaced as the form changes: each is looked up when it is asked for. */
function formOf(create: CreateRules, container: Element, url: URL): CreateForm {
	const title = () => container.querySelector(create.title);
	const submit = container.querySelector(create.submit) ? create.submit : SUBMIT;
	return {
		container,
		modal: container.matches(MODAL),
		project: projectIn(create, container) ?? /\/projects\/([^/]+)/.exec(url.pathname)?.[1],
		title: () => titleOf(title()),
		description: descriptionField(
			container.querySelector(create.description) ?? container.querySelector(DESCRIPTION),
		),
		keepClear: present(title(), ...container.querySelectorAll(submit)),
		isSubmit(target) {
			const button = target.closest(submit);
			return target === container || (button !== null && container.contains(button));
		},
	};
}

/** “CAMP” of “Campaigns (CAMP)”. */
function projectIn({ project }: CreateRules, container: Element): string | undefined {
	const said = oneLine(project && container.querySelector(project)?.textContent);
	return /\(([^()]+)\)$/.exec(said)?.[1] ?? (said || undefined);
}

/** The title as it was typed, into a field or a small editor. */
const titleOf = (field: Element | null): string =>
	oneLine(field?.matches('input, textarea') ? typedIn(field) : field?.textContent);

export const inlineCreatesIn = ({ inline }: TrackerRules, document: Document): InlineCreate[] =>
	inline
		? [...document.querySelectorAll(inline)].map((field) => ({
				field,
				title: () => titleOf(field),
			}))
		: [];

/** The note that says so; where it has gone already, the newest card with that title. */
export function createdKeyIn(
	rules: TrackerRules,
	document: Document,
	url: URL,
	title: string,
): string | undefined {
	const flag = rules.create?.flag;
	for (const note of flag ? document.querySelectorAll(flag) : []) {
		const [link] = linksIn(rules, note, url);
		if (link) return link.key;
	}
	const wanted = oneLine(title);
	if (wanted === '') return undefined;
	const same = cardsBelow(rules, document, url).filter(
		(card) => oneLine(cardTitle(rules, card, url)) === wanted,
	);
	return newestKey(same.map(({ key }) => key));
}
