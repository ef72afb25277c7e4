import { NO_ANSWERS } from '@common-ground/shared/why/questions.ts';
import { describe, expect, it } from 'vitest';
import { Attachment, type Waiting } from './attach.ts';

const pressed = (fields: Partial<Waiting> = {}): Waiting => ({
	title: 'New banner',
	answers: { ...NO_ANSWERS, whyNow: 'Because' },
	skipped: '',
	at: 0,
	before: undefined,
	resumed: false,
	...fields,
});

/** A page that shows `page.key` for the title, and a background that takes or refuses. */
function setting() {
	const page = {
		key: undefined as string | undefined,
		now: 0,
		refusal: undefined as string | undefined,
	};
	const log: string[] = [];
	const attachment = new Attachment({
		createdKey: () => page.key,
		attach: async (key) => {
			log.push(`attach ${key}`);
			return page.refusal ? { ok: false, message: page.refusal } : { ok: true };
		},
		now: () => page.now,
		onDone: (key) => log.push(`done ${key}`),
		onRefused: (message) => log.push(`refused: ${message}`),
	});
	return { page, log, attachment };
}

describe('attaching a why to its new ticket', () => {
	it('waits until the page shows the key', async () => {
		const { page, log, attachment } = setting();
		attachment.waitFor(pressed());
		await attachment.look();
		expect(log).toEqual([]);
		page.key = 'CAMP-39';
		await attachment.look();
		expect(log).toEqual(['attach CAMP-39', 'done CAMP-39']);
	});

	it('attaches once, however often the page changes meanwhile', async () => {
		const { page, log, attachment } = setting();
		attachment.waitFor(pressed());
		page.key = 'CAMP-39';
		await Promise.all([attachment.look(), attachment.look(), attachment.look()]);
		expect(log.filter((line) => line.startsWith('attach'))).toHaveLength(1);
	});

	it('is not misled by an older ticket with the same title', async () => {
		const { page, log, attachment } = setting();
		page.key = 'CAMP-5';
		attachment.waitFor(pressed({ before: 'CAMP-5' }));
		await attachment.look();
		expect(log).toEqual([]);
		page.key = 'CAMP-39';
		await attachment.look();
		expect(log).toContain('done CAMP-39');
	});

	it('does nothing when nobody pressed the button', async () => {
		const { page, log, attachment } = setting();
		page.key = 'CAMP-39';
		await attachment.look();
		expect(log).toEqual([]);
	});

	it('gives up after ten minutes', async () => {
		const { page, log, attachment } = setting();
		attachment.waitFor(pressed());
		page.now = 10 * 60_000 + 1;
		page.key = 'CAMP-39';
		await attachment.look();
		expect(log).toEqual([]);
	});

	it('says why it was refused', async () => {
		const { page, log, attachment } = setting();
		attachment.waitFor(pressed());
		page.key = 'CAMP-39';
		page.refusal = 'A sponsor cannot.';
		await attachment.look();
		expect(log).toEqual(['attach CAMP-39', 'refused: A sponsor cannot.']);
	});

	it('takes the title of the last press', async () => {
		const titles: string[] = [];
		const spied = new Attachment({
			createdKey: (title) => {
				titles.push(title);
				return undefined;
			},
			attach: async () => ({ ok: true }),
			now: () => 0,
			onDone: () => {},
			onRefused: () => {},
		});
		spied.waitFor(pressed({ title: 'First' }));
		spied.waitFor(pressed({ title: 'Second' }));
		await spied.look();
		expect(titles).toEqual(['Second']);
	});
});
