import { ago } from '../dates/when.ts';

/** Who approved it and when, small; nobody for the starter pack. */
export function Vouched({ by, at }: { by: string; at: string }) {
	if (!by) return null;
	return (
		<footer class="card-vouched">
			Approved by {by}, <time dateTime={at}>{ago(at)}</time>
		</footer>
	);
}
