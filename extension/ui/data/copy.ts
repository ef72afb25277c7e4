/** Puts a text on the clipboard, at a click; whether it is there now. */
export const copy = (text: string): Promise<boolean> =>
	navigator.clipboard.writeText(text).then(
		() => true,
		() => false,
	);
