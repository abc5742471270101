import type { Attachment } from 'svelte/attachments';

/** Takes the focus with the next frame. Taking it at once would lay the whole page out within the task that draws it. */
export const focusInFrame: Attachment<HTMLElement> = (element) => {
	const frame = requestAnimationFrame(() => element.focus({ preventScroll: true }));
	return () => cancelAnimationFrame(frame);
};
