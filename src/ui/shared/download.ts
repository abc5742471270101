/** Hands a text to the browser as a file to keep. */
export function downloadText(text: string, fileName: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = url;
	link.download = fileName;
	link.click();
	// The browser reads the file after the click has returned.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
