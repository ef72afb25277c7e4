import type { Page } from 'playwright-core';

const QUERIES = ['campaign', 'server', 'contract', 'visitor'];

/** Milliseconds from each letter of some words, typed one after the other, to the frame that shows its rows. */
export async function typed(page: Page): Promise<number[]> {
	const box = page.getByRole('searchbox');
	// The first search builds what later ones search in.
	await box.fill('warm');
	const answers: number[] = [];
	for (const query of QUERIES) {
		await box.fill('');
		for (const letter of query) answers.push(await box.evaluate(letterIn, letter));
	}
	await box.fill('');
	return answers;
}

/** Runs in the page. */
function letterIn(box: HTMLElement | SVGElement, letter: string): Promise<number> {
	const input = box as HTMLInputElement;
	const begun = performance.now();
	input.value += letter;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	return new Promise((resolve) =>
		requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun))),
	);
}
