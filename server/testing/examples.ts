import { randomUUID } from 'node:crypto';

/** Arguments of `concept.suggest` that the rules accept. */
export const suggestion = (text = 'SLA', more: object = {}) => ({
	id: randomUUID(),
	termId: randomUUID(),
	text,
	side: 'it',
	type: 'acronym',
	definition: { marketing: 'How quickly IT must answer', it: 'Service level agreement' },
	context: '',
	...more,
});

/** Arguments of `priority.create` that the rules accept. */
export const priority = (title = 'Checkout revamp', more: object = {}) => ({
	id: randomUUID(),
	list: 'shared',
	title,
	bet: 'normal',
	serves: { marketing: '', it: '' },
	outcome: '',
	...more,
});
