import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from './find-chromium.mjs';
import { ROOT, say } from './run.mjs';

/** Run by hand when `static/icon.svg` has changed; its pictures are committed. */
const PICTURES = [
	{ file: 'icon-192.png', size: 192 },
	{ file: 'icon-512.png', size: 512 },
	{ file: 'apple-touch-icon.png', size: 180 }
];

const FOLDER = join(ROOT, 'static', 'icons');

const executablePath = await findChromium();
if (!executablePath) process.exit(1);
mkdirSync(FOLDER, { recursive: true });
const drawing = readFileSync(join(ROOT, 'static', 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-gpu'] });
for (const { file, size } of PICTURES) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
	await page.screenshot({ path: join(FOLDER, file) });
	say(`static/icons/${file}`);
}
await browser.close();
