import type { SiteAdapter } from '../contract.ts';
import { cardsBelow } from './cards.ts';
import { commentsIn } from './comments.ts';
import { createdKeyIn, createFormIn, inlineCreatesIn } from './create.ts';
import { descriptionIn } from './description.ts';
import { formerKeyIn } from './former-key.ts';
import { openedIn } from './header.ts';
import { isOwnHost, pretends } from './hosts.ts';
import { hostOf } from './links.ts';
import { misfits } from './misfit.ts';
import type { TrackerRules } from './rules.ts';

/** Regions in which nobody reads: never marked, on any tracker. */
const EXCLUDED =
	'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="toolbar"], [role="alert"]';

/** An adapter from what is particular to one tracker. Whatever it answers otherwise, it says beside the rules. */
export function defineTracker(
	rules: TrackerRules,
	particular: Partial<SiteAdapter> = {},
): SiteAdapter {
	const claims = rules.claims ?? (() => true);
	const opened = (document: Document, url: URL) => openedIn(rules, document, url);
	return {
		id: rules.id,
		name: rules.name,
		origins: rules.origins,
		tickets: true,
		recognise: (document, url) =>
			claims(url) &&
			(isOwnHost(rules.origins, url) ||
				(!pretends(rules.origins, url) && rules.structure?.(document, url) === true)),
		claims,
		label: rules.label ?? ((key) => key),
		hostOf: (url) => hostOf(rules, url),
		keyFromUrl: rules.keyOf,
		formerKey: (document, url) => formerKeyIn(rules, document, url),
		header(document, url) {
			const { key, anchor, title } = opened(document, url) ?? {};
			if (!key || !anchor) return undefined;
			return { key, anchor, title: title ?? '' };
		},
		description(document, url) {
			const found = opened(document, url);
			return found && descriptionIn(rules, found, url);
		},
		comments(document, url) {
			const found = opened(document, url);
			return found && commentsIn(rules, found, descriptionIn(rules, found, url));
		},
		cards: (root, url) => cardsBelow(rules, root, url),
		createForm: (document, url) => createFormIn(rules, document, url),
		inlineCreates: (document) => inlineCreatesIn(rules, document),
		createdKey: (document, url, title) => createdKeyIn(rules, document, url, title),
		excluded: rules.excluded ? `${EXCLUDED}, ${rules.excluded}` : EXCLUDED,
		misfit: (document, url) => misfits(rules, document, url),
		...particular,
	};
}
