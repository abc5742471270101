/** Calls `step` once after each paint until it says that it is done, so that no paint waits for all of it; gives what stops it. */
export function afterPaint(step: () => boolean): () => void {
	let frame = 0;
	let task: ReturnType<typeof setTimeout> | undefined;
	function wait(): void {
		frame = requestAnimationFrame(() => {
			task = setTimeout(() => {
				if (!step()) wait();
			});
		});
	}
	wait();
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(task);
	};
}
