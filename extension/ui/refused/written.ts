/** A text that a person wrote, inside the arguments of a change. */
export interface Written {
	/** Where it stands: “fields.definition.it”. */
	path: string;
	text: string;
}

/** All of them, in the order in which they stand there. */
export function writtenIn(args: unknown): Written[] {
	const found: Written[] = [];
	const collect = (value: unknown, path: string, key: string): void => {
		if (typeof value === 'string') {
			if (!CHOICES.test(key) && value.trim() !== '') found.push({ path, text: value });
		} else if (typeof value === 'object' && value !== null)
			for (const [name, inner] of Object.entries(value))
				collect(inner, path ? `${path}.${name}` : name, Array.isArray(value) ? key : name);
	};
	collect(args, '', '');
	return found;
}

/** The same arguments with other texts, by path. */
export function rewritten(args: unknown, texts: ReadonlyMap<string, string>, path = ''): unknown {
	if (typeof args === 'string') return texts.get(path) ?? args;
	if (typeof args !== 'object' || args === null || Array.isArray(args)) return args;
	return Object.fromEntries(
		Object.entries(args).map(([name, inner]) => [
			name,
			rewritten(inner, texts, path ? `${path}.${name}` : name),
		]),
	);
}

/** Fields that hold ids and choices, not words of a person. */
const CHOICES =
	/^(id|.*Id|.*Ids|side|type|status|bet|list|state|after|before|system|host|key|case|role|visibility|category|verdict|on|result|journey|channel|project|kind|nature|kpis|settles|ends|until|indicator|pairedWith|broader|insteadOf|from|to|lang|url)$/;

/** What a field is called on screen, by its path: “Definition (IT)”. */
export function fieldLabel(path: string, sideNames: { marketing: string; it: string }): string {
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	if (last === 'marketing' || last === 'it')
		return `${LABELS[keys.pop() ?? ''] ?? 'Text'} (${sideNames[last]})`;
	return LABELS[last] ?? 'Text';
}

const LABELS: Record<string, string> = {
	text: 'Term',
	definition: 'Definition',
	changes: 'What it changes',
	example: 'Example',
	falseFriend: 'Warning',
	advice: 'Advice',
	subjectField: 'Subject field',
	source: 'Source',
	broader: 'Broader term',
	links: 'Links',
	kind: 'Kind of term',
	formula: 'Formula',
	unit: 'Unit',
	sourceSystem: 'Source system',
	indicator: 'Leading or lagging',
	pairedWith: 'Paired with',
	target: 'Target',
	owners: 'Who answers for it',
	how: 'How it helps',
	kpis: 'KPIs',
	nature: 'Core or commodity',
	fundedBy: 'Who pays',
	vision: 'How it serves our vision',
	lang: 'Language',
	context: 'Sentence',
	title: 'Title',
	serves: 'What it does',
	outcome: 'Outcome',
	bet: 'Bet',
	side: 'Side',
	status: 'Status',
	type: 'Kind of word',
	match: 'How it is found',
	related: 'Related terms',
	kpi: 'Figure',
	priorityId: 'Priority',
	whyNow: 'Why now',
	noPriority: 'Reason for no priority',
	measure: 'Measure',
	neededBy: 'Needed by',
	reason: 'Reason',
	alternative: 'What helps instead',
	lesson: 'Lesson',
	hypothesis: 'What it is to find out',
	cap: 'What it may take',
	department: 'Department',
	what: 'What is done',
	why: 'Because',
	by: 'By',
	cost: 'At what cost',
	security: 'Security',
	compliance: 'Compliance',
	serviceLevel: 'Service level',
	mayChange: 'May change on the fly',
	level: 'Level',
	journey: 'Journey stage',
	channel: 'Channel',
	name: 'Name',
	instead: 'What else was thought of',
	revisit: 'Looked at again on',
	happened: 'What happened',
};
