/** Hands bytes to the browser as a file to keep. */
export function downloadFile(file: File): void {
	const url = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = url;
	link.download = file.name;
	link.click();
	// The browser reads the file after the click has returned.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Hands a text to the browser as a file to keep. */
export function downloadText(text: string, fileName: string, type: string): void {
	downloadFile(new File([text], fileName, { type: `${type};charset=utf-8` }));
}
