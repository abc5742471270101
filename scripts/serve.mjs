import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { ROOT, say } from './run.mjs';

/** What a `<meta>` cannot carry. The rest of the content security policy stands in every page. */
const SECURITY_HEADERS = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Frame-Options': 'DENY',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'
};

/** What other devices of the same network call this machine. */
function networkHosts() {
	const interfaces = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
	return interfaces.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
}

/**
 * Serves a built app: prerendered pages, hashed files for ever, and `200.html` for every other address.
 * `answers` is asked first; true says that it has answered.
 * @param {{ dir?: string, port: number, host?: string,
 *   answers?: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean }} options
 * @returns {Promise<{ address: string, elsewhere: readonly string[], close: () => void }>} `elsewhere`: its addresses for other devices
 */
export function serve({ dir = join(ROOT, 'build'), port, host, answers = () => false }) {
	const files = sirv(resolve(dir), {
		gzip: true,
		single: '200.html',
		// An address that names a file is never answered with a page.
		ignores: [/^\/_app\//, /\.\w{2,12}$/],
		setHeaders(response, path) {
			const forever = path.startsWith('/_app/immutable/');
			response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
		}
	});
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
		if (answers(request, response)) return;
		files(request, response, () => {
			response.statusCode = 404;
			response.setHeader('Content-Type', 'text/plain; charset=utf-8');
			response.end('Not found');
		});
	});
	const close = () => {
		server.close();
		server.closeAllConnections();
	};
	return new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(port, host, () => {
			const bound = server.address();
			const actual = bound && typeof bound === 'object' ? bound.port : port;
			const elsewhere = host === undefined ? networkHosts().map((name) => `http://${name}:${actual}/`) : [];
			done({ address: `http://localhost:${actual}/`, elsewhere, close });
		});
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' }, dir: { type: 'string' } } });
	const { address } = await serve({ port: Number(values.port), ...(values.dir ? { dir: values.dir } : {}) });
	say(`Serving at ${address}`);
}
