/** What a browser says of itself. */
export type Browser = Pick<Navigator, 'userAgent' | 'maxTouchPoints'> & { readonly standalone?: boolean };

/** True in a tab on an iPhone or iPad. An iPad calls itself a Mac, but no Mac is touched. */
export function isIosTab({ userAgent, maxTouchPoints, standalone }: Browser): boolean {
	const isIos = /iPhone|iPad|iPod/u.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
	return isIos && standalone !== true;
}
