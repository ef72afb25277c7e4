import { oneLine, textOf } from '../text.ts';
import { keyOf } from './address.ts';

/** The notice on the next page links the new number, with the subject as the link's title. */
export function createdKeyIn(document: Document, url: URL, title: string): string | undefined {
	const wanted = oneLine(title);
	for (const link of document.querySelectorAll('#flash_notice a[href*="/issues/"]')) {
		const to = URL.parse(link.getAttribute('href') ?? '', url.href);
		const key = to ? keyOf(to) : undefined;
		const said = oneLine(link.getAttribute('title'));
		const shown = key === keyOf(url) ? textOf(document.querySelector('.subject h3')) : '';
		if (key && (said === wanted || shown === wanted)) return key;
	}
	return undefined;
}
