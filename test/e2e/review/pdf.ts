import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page of a PDF, without white space. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
	const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
	const document = await loading.promise;
	const pages: string[] = [];
	for (let n = 1; n <= document.numPages; n++) {
		const { items } = await (await document.getPage(n)).getTextContent();
		pages.push(
			items
				.map((item) => ('str' in item ? item.str : ''))
				.join('')
				.replace(/\s+/gu, ''),
		);
	}
	await loading.destroy();
	return pages;
}
