import { readFileSync } from 'node:fs';
import { expect, test, untilReadyOffline } from './fixtures.ts';
import { goTo } from './pages/go-to.ts';

interface Picture {
	readonly src: string;
	readonly sizes: string;
	readonly type: string;
	readonly purpose?: string;
}

interface Manifest {
	readonly id?: string;
	readonly icons: readonly Picture[];
	readonly screenshots?: readonly Picture[];
	readonly shortcuts: readonly { readonly url: string }[];
}

const manifest = JSON.parse(readFileSync('static/manifest.webmanifest', 'utf8')) as Manifest;

test('the browser offers to install the app', async ({ page, context, study }) => {
	await study.open();
	await untilReadyOffline(page);
	const devtools = await context.newCDPSession(page);
	const { errors } = await devtools.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
	// A test's window is a private one, and that is no fault of the app.
	expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
	// Without an id, an app that moves its first page would be another app.
	expect(manifest.id).toBe('/');
});

test('every picture of the manifest is there in the size that it claims', async ({ page, study }) => {
	await study.open();
	const pictures = [...manifest.icons, ...(manifest.screenshots ?? [])];
	for (const { src, sizes } of pictures.filter((picture) => picture.sizes !== 'any')) {
		const size = await page.evaluate(async (address) => {
			const picture = new Image();
			picture.src = address;
			await picture.decode();
			return `${picture.naturalWidth}x${picture.naturalHeight}`;
		}, src);
		expect(size, src).toBe(sizes);
	}
	expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['any', 'maskable']));
});

test('every shortcut leads to a screen', async ({ page }) => {
	for (const { url } of manifest.shortcuts) {
		await goTo(page, url);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

test('what another app shares is offered, and read only when it is asked for', async ({
	page,
	baseURL,
	make,
	study
}) => {
	await study.open();
	await untilReadyOffline(page);
	// The browser itself sends such a form; a page of another site can be had in a test.
	await page.goto('about:blank');
	await page.setContent(`
		<form action="${baseURL}/share" method="post" enctype="multipart/form-data">
			<input name="title" value="A walk" /><textarea name="text">The river is 40 kilometres long.</textarea><button>Share</button>
		</form>`);
	await page.getByRole('button', { name: 'Share' }).click();
	await expect(page.getByRole('status').filter({ hasText: '“A walk.txt” was shared with Recto.' })).toBeVisible();
	await expect(make.text()).toHaveValue('');
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(make.text()).toHaveValue(/The river is 40 kilometres long\./);
});
