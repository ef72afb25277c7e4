/** Hands a file to the browser, as a click on a link would. */
export function saveFile(name: string, parts: BlobPart[], type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob(parts, { type }));
	link.download = name;
	link.click();
	// Later, because the browser reads it after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
