/** Attributes by which adapters know things; of all others only the name is told. */
const TOLD = [
	'role',
	'data-testid',
	'data-test-id',
	'data-component-selector',
	'type',
	'id',
	'href',
];
/** Of these not even that: they are many, and say nothing. */
const IGNORED = /^(?:class|style|on\w+|d|viewbox|fill|stroke.*)$/i;
const SKIPPED = 'script, style, noscript, template, link, svg *, common-ground-overlay';
const MOST = 1_500;
const DEEPEST = 40;
/** What trackers call their places; any other word of an address may be a name. */
const PLACES = new Set(
	'browse jira software projects boards backlog issues issue tasks task list queues custom servicedesk core c b t p work items groups merge_requests secure agent tickets plans'.split(
		' ',
	),
);

/** … and their parts. */
const PARTS = new Set(
	'app root main content header head footer nav sidebar side page view portal portals frontend react jira issue ticket task story key val value summary title subject description desc name status details detail comment comments field fields form editor dialog modal panel card cards row rows cell list table board column backlog item items link links tree grid toolbar menu button input container wrapper'.split(
		' ',
	),
);

/**
 * What a page is made of, for whoever mends an adapter: elements, roles and test ids, one a line. No text,
 * no title, no name of anything: digits are 0, keys are KEY, words of addresses that may be names are x.
 */
export function structureReport(document: Document): string {
	const lines: string[] = [];
	const tell = (element: Element, depth: number): void => {
		if (lines.length >= MOST || depth > DEEPEST || element.matches(SKIPPED)) return;
		lines.push(`${' '.repeat(depth)}${saidOf(element)}`);
		const builds = new Map<string, number>();
		for (const child of element.children) {
			const build = saidOf(child);
			const times = (builds.get(build) ?? 0) + 1;
			builds.set(build, times);
			// Two of a kind show what rows have in common; the others are more of the same.
			if (times <= 2) tell(child, depth + 1);
		}
		for (const [build, times] of builds)
			if (times > 2) lines.push(`${' '.repeat(depth + 1)}… ${times} × ${build}`);
	};
	const { body, head } = document;
	const meta = [...(head?.querySelectorAll('meta[name]') ?? [])]
		.map((one) => masked(one.getAttribute('name') ?? ''))
		.join(' ');
	if (body) tell(body, 0);
	return [`meta: ${meta}`, ...lines].join('\n');
}

function saidOf(element: Element): string {
	const parts = [...element.attributes].flatMap(({ name, value }) => {
		if (IGNORED.test(name)) return [];
		if (!TOLD.includes(name)) return [`[${masked(name)}]`];
		return [`[${name}=${TELLERS[name]?.(value) ?? masked(value)}]`];
	});
	return `${element.localName}${parts.sort().join('')}`;
}

const KEY = /[A-Z][A-Z0-9_]*-\d+/g;

/** An id as developers write it; what else stands in one may be somebody's word. */
const masked = (value: string): string =>
	value
		.replace(KEY, 'KEY')
		.split(/([\s.:_-]+)/)
		.map((part) =>
			/^(?:KEY|[a-z]+|[\s.:_-]+)$/i.test(part) && part.length < 30 ? part : part === '' ? '' : '0',
		)
		.join('')
		.slice(0, 160);

/** Headings in what people wrote get ids of their words: only the usual words of developers are told. */
const idOf = (value: string): string =>
	value
		.replace(KEY, 'KEY')
		.split(/([^A-Za-z]+)/)
		.map((part) =>
			PARTS.has(part.toLowerCase()) || part === 'KEY' ? part : part.replace(/\w+/g, 'x'),
		)
		.join('')
		.slice(0, 80);

function pathOf(href: string): string {
	const [path = ''] = href.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/);
	return path
		.split('/')
		.map((part) => {
			if (part === '' || PLACES.has(part)) return part;
			if (part.replace(KEY, '') === '') return 'KEY';
			return /^\d+$/.test(part) ? '0' : 'x';
		})
		.join('/');
}

const TELLERS: Record<string, (value: string) => string> = { href: pathOf, id: idOf };
