import { gzipSync } from 'node:zlib';

/** Sizes are of each file under gzip -9, in kB of 1,000 bytes, whatever the server sends. */
const kilobytes = (/** @type {number} */ bytes) => Math.round(bytes / 100) / 10;

/**
 * Everything that a page fetches to show `address`, the HTTP cache empty, by kind; and what it fetches behind that, while
 * the screen is read. What it fetches only when it has nothing else to do holds no one up and is left out. The context must
 * block service workers, so that nothing is counted twice.
 * @param {import('playwright').BrowserContext} context
 * @param {string} address
 * @param {(page: import('playwright').Page) => Promise<void>} arrive waits until the screen is there
 */
export async function measureFirstLoad(context, address, arrive) {
	const page = await context.newPage();
	await page.addInitScript(() => {
		globalThis.requestIdleCallback = () => 0;
		// By the page's own clock, since a busy machine learns late that the screen is there: when it last changed.
		const observer = new MutationObserver(() => {
			document.documentElement.setAttribute('data-drawn', String(performance.timeOrigin + performance.now()));
		});
		observer.observe(document, { subtree: true, childList: true, characterData: true });
	});
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	/** @type {Promise<{ url: string, bytes: number, sentAt: number }>[]} */
	const bodies = [];
	page.on('request', (request) => {
		const url = request.url();
		const isText = /\.(?:js|css|html)$|\/$/.test(url);
		const body = request.response().then((response) => response?.body() ?? Buffer.alloc(0));
		const bytes = body.then((read) => (isText ? gzipSync(read, { level: 9 }).length : read.length));
		bodies.push(bytes.catch(() => 0).then((count) => ({ url, bytes: count, sentAt: request.timing().startTime })));
	});
	await page.goto(address);
	await arrive(page);
	const drawnAt = Number(await page.locator('html').getAttribute('data-drawn'));
	await page.waitForLoadState('networkidle');
	const files = await Promise.all(bodies);
	const sum = (/** @type {RegExp} */ pattern, later = false) =>
		kilobytes(
			files
				.filter(({ url, sentAt }) => pattern.test(url) && sentAt > drawnAt === later)
				.reduce((total, { bytes }) => total + bytes, 0)
		);
	await page.close();
	return {
		javascriptKb: sum(/\.js$/),
		cssKb: sum(/\.css$/),
		fontsKb: sum(/\.woff2$/),
		laterJavascriptKb: sum(/\.js$/, true),
		modelFetched: files.some(({ url }) => url.includes('model'))
	};
}
