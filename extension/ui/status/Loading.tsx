/** Shown only when reading takes noticeably long, so that it never flashes. */
export const Loading = ({ what }: { what: string }) => (
	<p class="loading soft" role="status">
		Reading {what}…
	</p>
);
