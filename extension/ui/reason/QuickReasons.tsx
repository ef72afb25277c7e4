/** Reasons at one click; the first has the focus where the caller opens a dialog. */
export function QuickReasons(props: {
	reasons: readonly string[];
	onReason: (reason: string) => void;
}) {
	return (
		<ol class="reasons" aria-label="Usual reasons">
			{props.reasons.map((reason, index) => (
				<li key={reason}>
					<button
						type="button"
						class="button"
						data-autofocus={index === 0 ? true : undefined}
						onClick={() => props.onReason(reason)}
					>
						{reason}
					</button>
				</li>
			))}
		</ol>
	);
}
