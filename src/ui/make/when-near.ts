import type { Attachment } from 'svelte/attachments';

/** How far outside the view something counts as near, so that it is there when it is scrolled to. */
const NEAR = '600px 0px';

const waiting = new WeakMap<Element, () => void>();
let shared: IntersectionObserver | undefined;

/** One observer for all: a book has hundreds of parts that wait. */
function observer(): IntersectionObserver {
	// Where a column of its own scrolls, its margin is what counts; older browsers go by what is seen of it.
	const options = { rootMargin: NEAR, scrollMargin: NEAR };
	return (shared ??= new IntersectionObserver((entries, own) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting) continue;
			own.unobserve(target);
			waiting.get(target)?.();
		}
	}, options));
}

/** Calls once when the element comes near the view. */
export const whenNear =
	(onNear: () => void): Attachment =>
	(element) => {
		waiting.set(element, onNear);
		observer().observe(element);
		return () => observer().unobserve(element);
	};
