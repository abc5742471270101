import { createServer } from 'node:http';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { expect, test, untilReadyOffline } from '../e2e/fixtures.ts';
import { laySecondEdition } from '../e2e/second-edition.ts';

/** Has the browser look for a further edition; tells how it took what it found. */
function lookForEdition(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		try {
			await registration.update();
		} catch {
			return 'refused';
		}
		const next = registration.installing;
		if (next === null) return 'none';
		return new Promise<string>((resolve) => {
			next.addEventListener('statechange', () => {
				if (next.state === 'redundant' || next.state === 'installed') resolve(next.state);
			});
		});
	});
}

/** What is kept under the address of a script or style and is a page. */
function pagesKeptAsParts(page: Page): Promise<readonly string[]> {
	return page.evaluate(async () => {
		const found: string[] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const type = (await cache.match(request))?.headers.get('content-type') ?? '';
				if (/\.(?:js|css)$/.test(new URL(request.url).pathname) && type.startsWith('text/html'))
					found.push(request.url);
			}
		}
		return found;
	});
}

test('row 33: half a deployment: a page in the place of a script', async ({ page, server, decks, study }, info) => {
	const second = info.outputPath('second');
	laySecondEdition(second);
	await decks.take('rivers');
	await untilReadyOffline(page);
	await server.kill();
	const chunks = join(second, '_app/immutable/chunks');
	const torn = readdirSync(chunks).find((name) => name.startsWith('second.') && name.endsWith('.js')) ?? '';
	rmSync(join(chunks, torn));
	// A folder of that name with a page in it: the host answers with the page.
	mkdirSync(join(chunks, torn));
	writeFileSync(join(chunks, torn, 'index.html'), '<!doctype html><title>Not found</title>');
	await server.start(second);
	expect(await lookForEdition(page)).toBe('redundant');
	await server.kill();
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	await expect(study.question()).toContainText('Volga');
});

test('row 34: captive portal', async ({ page, server, decks, study, faults }) => {
	await decks.take('rivers');
	await untilReadyOffline(page);
	await server.kill();
	const portal = createServer((_request, response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		response.end('<!doctype html><title>Welcome</title><h1>Pay for the network</h1>');
	});
	portal.listen(Number(new URL(server.address).port));
	await once(portal, 'listening');
	expect(await lookForEdition(page)).toBe('refused');
	// A browser short of room has thrown a part away; what is fetched again is none.
	await page.evaluate(async () => {
		const [name = ''] = (await caches.keys()).filter((key) => key.startsWith('recto-') && key !== 'recto-model');
		const cache = await caches.open(name);
		const [script] = (await cache.keys()).filter(({ url }) => url.endsWith('favicon.svg'));
		if (script) await cache.delete(script);
	});
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	await expect(study.question()).toContainText('Volga');
	expect(await pagesKeptAsParts(page)).toEqual([]);
	const closed = once(portal, 'close');
	portal.close();
	portal.closeAllConnections();
	await closed;
	// That the portal’s page is no script, the browser says itself.
	faults.splice(0, Infinity, ...faults.filter((fault) => !/MIME|favicon|Failed to load resource/.test(fault)));
});

test('row 35: server dead, network slow', async ({ context, page, server, decks, study }) => {
	await decks.take('rivers');
	await untilReadyOffline(page);
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 800,
		downloadThroughput: 6_000,
		uploadThroughput: 3_000
	});
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	await expect(study.question()).toContainText('Volga');
	await server.kill();
	await study.openSession('rivers');
	await study.revealAndGrade('Good');
	await expect(study.question()).toContainText('Rhine');
});

test('row 36: service worker killed', { tag: '@quick' }, async ({ context, page, server, decks, study }) => {
	await decks.take('rivers');
	await untilReadyOffline(page);
	await server.kill();
	const session = await context.newCDPSession(page);
	await session.send('ServiceWorker.enable');
	for (const river of ['Volga', 'Rhine']) {
		await session.send('ServiceWorker.stopAllWorkers');
		await study.openSession('rivers');
		await study.revealAndGrade('Good');
		await expect(study.question()).toContainText(river);
	}
});
