/** Shows the key that does the same, for eyes; screen readers have the list of keys. */
export const KeyHint = ({ of }: { of: string }) => (
	<span class="kbd" aria-hidden="true">
		{of}
	</span>
);
