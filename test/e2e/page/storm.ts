/**
 * Runs in the page: 200,000 changes of `<main>` in about a second, of all the kinds that are observed.
 * At the end it says `text`.
 */
export async function storm(text: string): Promise<void> {
	const main = document.querySelector('main') as HTMLElement;
	for (let burst = 0; burst < 20; burst++) {
		for (let i = 0; i < 2_500; i++) {
			const row = document.createElement('p');
			row.append(`a webhook ${i}`);
			main.append(row);
			if (row.firstChild) row.firstChild.nodeValue = `a VPN ${i}`;
			row.setAttribute('aria-hidden', 'false');
			row.remove();
		}
		await new Promise((resolve) => setTimeout(resolve));
	}
	const paragraph = document.createElement('p');
	paragraph.append(text);
	main.replaceChildren(paragraph);
}
