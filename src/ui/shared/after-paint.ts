/** Calls `work` once what stands on the screen is painted; gives what stops it. */
export function afterPaint(work: () => void): () => void {
	let task: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => {
		task = setTimeout(work);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(task);
	};
}
