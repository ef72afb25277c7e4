// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { WhomToAsk } from './WhomToAsk.tsx';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

const sideNames = { marketing: 'Growth', it: 'Engineering' };
const ian = { name: 'Ian', side: 'it', because: 'owner' } as const;

it('names people with their side as the team calls it, and copies a name', async () => {
	const copied: string[] = [];
	const onCopy = async (text: string) => copied.push(text) > 0;
	render(h(WhomToAsk, { people: [ian], sideNames, onCopy }), root);
	expect(root.querySelector('li span')?.textContent).toBe('Ian (Engineering), looks after it');
	root.querySelector('button')?.click();
	await expect.poll(() => root.querySelector('[role=status]')?.textContent).toBe('Copied “Ian”.');
	expect(copied).toEqual(['Ian']);
});

it('is nothing where there is nobody', () => {
	render(h(WhomToAsk, { people: [], sideNames, onCopy: undefined }), root);
	expect(root.innerHTML).toBe('');
});
