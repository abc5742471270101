/** Calls `step` again and again when the browser has nothing better to do, until it says that it is done; gives what stops it. */
export function inIdleTime(step: () => boolean): () => void {
	let stopped = false;
	let cancel = schedule(run);
	function run(): void {
		if (stopped || step()) return;
		cancel = schedule(run);
	}
	return () => {
		stopped = true;
		cancel();
	};
}

/** Safari has no idle callback; a timer leaves room for input between two steps as well. */
function schedule(work: () => void): () => void {
	if (typeof requestIdleCallback === 'function') {
		const id = requestIdleCallback(work, { timeout: 2000 });
		return () => cancelIdleCallback(id);
	}
	const id = setTimeout(work, 50);
	return () => clearTimeout(id);
}
