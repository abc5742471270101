import type { Attachment } from 'svelte/attachments';

/** How far outside the view something counts as near, so that it is there when it is scrolled to. */
const NEAR = '600px 0px';

/** Calls once when the element comes near the view, and at once where a browser cannot tell. */
export const whenNear =
	(onNear: () => void): Attachment =>
	(element) => {
		if (!('IntersectionObserver' in globalThis)) {
			onNear();
			return undefined;
		}
		// Where a column of its own scrolls, its margin is what counts; older browsers go by what is seen of it.
		const options = { rootMargin: NEAR, scrollMargin: NEAR };
		const observer = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			onNear();
		}, options);
		observer.observe(element);
		return () => observer.disconnect();
	};
