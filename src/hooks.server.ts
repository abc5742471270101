import type { Handle } from '@sveltejs/kit';

/** The one page whose policy lets it fetch from other origins, and the connections that it may make. See docs/adr/0011. */
const PAGE = '/from-address';
const OWN = "connect-src 'self'";
const WIDER = `${OWN} https: http://localhost:* http://127.0.0.1:*`;

/** Runs when the pages are built: a policy stands in the page that it is for. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => (event.url.pathname === PAGE ? html.replace(OWN, WIDER) : html)
	});
