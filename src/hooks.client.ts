import type { HandleClientError } from '@sveltejs/kit';

/** A fault of ours is logged for whoever mends it; an address that leads nowhere is the reader's, and has a page that says so. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
