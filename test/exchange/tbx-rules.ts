import { type Element, readElements } from '@common-ground/shared/exchange/xml.ts';

/**
 * What ISO 30042:2019 asks of a document in DCA style, and TBX-Basic of its data categories: which element may stand in
 * which, where a category may stand, and its values. Written from the standard's rules, because no package ships its
 * schema. Categories that begin with `x-cg-` are those that the README of `shared/exchange` names.
 */
const PARENTS: Record<string, readonly string[]> = {
	tbx: [''],
	tbxHeader: ['tbx'],
	fileDesc: ['tbxHeader'],
	titleStmt: ['fileDesc'],
	title: ['titleStmt'],
	sourceDesc: ['fileDesc'],
	encodingDesc: ['tbxHeader'],
	p: ['sourceDesc', 'encodingDesc'],
	text: ['tbx'],
	body: ['text'],
	conceptEntry: ['body'],
	langSec: ['conceptEntry'],
	termSec: ['langSec'],
	term: ['termSec'],
	termNote: ['termSec'],
	descripGrp: ['conceptEntry', 'langSec', 'termSec'],
	descrip: ['conceptEntry', 'langSec', 'termSec', 'descripGrp'],
	admin: ['conceptEntry', 'langSec', 'termSec', 'descripGrp'],
	ref: ['conceptEntry', 'termSec'],
	xref: ['conceptEntry', 'termSec'],
};

const CATEGORIES: Record<string, { levels: readonly string[]; values?: readonly string[] }> = {
	'descrip subjectField': { levels: ['conceptEntry'] },
	'descrip definition': { levels: ['conceptEntry', 'langSec'] },
	'descrip context': { levels: ['termSec'] },
	'admin source': { levels: ['conceptEntry', 'langSec', 'termSec'] },
	'ref crossReference': { levels: ['conceptEntry', 'termSec'] },
	'xref externalCrossReference': { levels: ['conceptEntry', 'termSec'] },
	'termNote administrativeStatus': {
		levels: ['termSec'],
		values: [
			'preferredTerm-admn-sts',
			'admittedTerm-admn-sts',
			'deprecatedTerm-admn-sts',
			'supersededTerm-admn-sts',
		],
	},
	'termNote termType': {
		levels: ['termSec'],
		values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
	},
	'termNote x-cg-side': { levels: ['termSec'], values: ['marketing', 'it', 'shared'] },
	'termNote x-cg-matchCase': { levels: ['termSec'], values: ['sensitive', 'insensitive'] },
	'termNote x-cg-matchExact': { levels: ['termSec'], values: ['yes'] },
	'admin x-cg-side': { levels: ['langSec'], values: ['marketing', 'it'] },
	'admin x-cg-status': { levels: ['conceptEntry'] },
	'admin x-cg-version': { levels: ['conceptEntry'] },
};

/** Everything that is against the rules, with its line. */
export function faultsOf(text: string): string[] {
	const faults: string[] = [];
	const ids = new Set<string>();
	const targets: { id: string; line: number }[] = [];
	const children = new Map<Element, string[]>();
	const fault = ({ line, name }: Element, what: string) => faults.push(`${line}: ${name}: ${what}`);
	readElements(text, {
		opened(element) {
			const { name, parent, attributes } = element;
			if (parent) children.get(parent)?.push(name);
			children.set(element, []);
			if (!(PARENTS[name] ?? []).includes(parent?.name ?? ''))
				fault(element, `may not stand in ${parent?.name}`);
			if (attributes.id !== undefined) {
				if (!/^[A-Za-z_][\w.-]*$/.test(attributes.id)) fault(element, 'its id is no XML name');
				if (ids.has(attributes.id)) fault(element, 'its id is there twice');
				ids.add(attributes.id);
			}
			if (name === 'ref' && attributes.target)
				targets.push({ id: attributes.target, line: element.line });
			if (
				name === 'tbx' &&
				(attributes.style !== 'dca' || attributes.xmlns !== 'urn:iso:std:iso:30042:ed:3.0')
			)
				fault(element, 'style or namespace');
			if (
				['tbx', 'langSec'].includes(name) &&
				!/^[a-z]{2,3}(-\w+)*$/.test(attributes['xml:lang'] ?? '')
			)
				fault(element, 'no language');
		},
		closed(element) {
			checkCategory(element, fault);
			const inside = children.get(element) ?? [];
			children.delete(element);
			const { name } = element;
			if (name === 'termSec' && (inside[0] !== 'term' || inside.indexOf('term', 1) > 0))
				fault(element, 'begins with its one term');
			if (name === 'langSec' && !inside.includes('termSec')) fault(element, 'has no term');
			if (name === 'conceptEntry' && !inside.includes('langSec')) fault(element, 'has no language');
			const order: Record<string, string> = { conceptEntry: 'langSec', langSec: 'termSec' };
			const last = order[name];
			if (last && inside.slice(inside.indexOf(last)).some((child) => child !== last))
				fault(element, `something stands behind its first ${last}`);
			if (
				name === 'termSec' &&
				inside.lastIndexOf('termNote') >
					inside.findIndex((child) => child !== 'term' && child !== 'termNote') &&
				inside.some((child) => child !== 'term' && child !== 'termNote')
			)
				fault(element, 'its notes come before all else');
			if (name === 'descripGrp' && inside[0] !== 'descrip') fault(element, 'begins with a descrip');
		},
	});
	for (const { id, line } of targets)
		if (!ids.has(id)) faults.push(`${line}: ref: nothing has the id ${id}`);
	return faults;
}

function checkCategory(element: Element, fault: (element: Element, what: string) => void): void {
	const { name, attributes, parent, text } = element;
	if (!['descrip', 'admin', 'termNote', 'ref', 'xref'].includes(name)) return;
	const type = attributes.type ?? '';
	const level = (parent?.name === 'descripGrp' ? parent.parent : parent)?.name ?? '';
	const category =
		CATEGORIES[`${name} ${type}`] ??
		(name === 'descrip' && type.startsWith('x-cg-') ? { levels: ['conceptEntry'] } : undefined);
	if (!category) fault(element, `${type} is no data category`);
	else if (!category.levels.includes(level)) fault(element, `${type} may not stand at ${level}`);
	else if (category.values && !category.values.includes(text))
		fault(element, `${type} may not be ${text}`);
	if (text.trim() === '' && name !== 'xref') fault(element, 'is empty');
}
