import { gzipSync } from 'node:zlib';

/** Sizes are of each file under gzip -9, in kB of 1,000 bytes, whatever the server sends. */
const kilobytes = (/** @type {number} */ bytes) => Math.round(bytes / 100) / 10;

/**
 * Everything that a page fetches to show `address`, the HTTP cache empty, by kind; what it fetches when it has nothing else
 * to do holds no one up and is left out. The context must block service workers, so that nothing is counted twice.
 * @param {import('playwright').BrowserContext} context
 * @param {string} address
 * @param {(page: import('playwright').Page) => Promise<void>} arrive waits until the screen is there
 */
export async function measureFirstLoad(context, address, arrive) {
	const page = await context.newPage();
	await page.addInitScript(() => {
		globalThis.requestIdleCallback = () => 0;
	});
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	/** @type {Promise<{ url: string, bytes: number }>[]} */
	const bodies = [];
	page.on('response', (response) => {
		const url = response.url();
		bodies.push(
			response
				.body()
				.then((body) => ({
					url,
					bytes: /\.(?:js|css|html)$|\/$/.test(url) ? gzipSync(body, { level: 9 }).length : body.length
				}))
				.catch(() => ({ url, bytes: 0 }))
		);
	});
	await page.goto(address);
	await arrive(page);
	await page.waitForLoadState('networkidle');
	const files = await Promise.all(bodies);
	const sum = (/** @type {RegExp} */ pattern) =>
		kilobytes(files.filter(({ url }) => pattern.test(url)).reduce((total, { bytes }) => total + bytes, 0));
	await page.close();
	return {
		javascriptKb: sum(/\.js$/),
		cssKb: sum(/\.css$/),
		fontsKb: sum(/\.woff2$/),
		modelFetched: files.some(({ url }) => url.includes('model'))
	};
}
