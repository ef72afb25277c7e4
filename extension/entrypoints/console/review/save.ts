import charts from '@common-ground/shared/charts/charts.css?raw';
import tokens from '@common-ground/shared/look/tokens.css?raw';
import { reviewHtml } from '@common-ground/shared/review/html/document.ts';
import page from '@common-ground/shared/review/html/page.css?raw';
import review from '@common-ground/shared/review/html/review.css?raw';
import type { Review } from '@common-ground/shared/review/model.ts';
import { saveFile } from '../shell/save-file.ts';

/** Saves the pack as one file, byte for byte what the server's command line writes. */
export function saveReview(pack: Review): void {
	const { since, until } = pack.period;
	const html = reviewHtml(pack, { tokens, charts, review, page });
	saveFile(`review-${since}-${until}.html`, [html], 'text/html');
}
