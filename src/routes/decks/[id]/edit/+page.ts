// Decks are only on the device: the address is answered by the fallback page.
export const prerender = false;
export const ssr = false;
