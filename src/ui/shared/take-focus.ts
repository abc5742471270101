import type { Attachment } from 'svelte/attachments';

/** Moves the focus here when the element appears, so that the next thing heard is what has changed. */
export const takeFocus: Attachment<HTMLElement> = (element) => {
	element.focus({ preventScroll: true });
};
