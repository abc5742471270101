import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runTool, say } from './run.mjs';

// The shell draws no window of its own around a page, and so is near twice as fast.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const USUAL_PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** @param {string} path */
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function installed() {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...onPath, ...USUAL_PLACES].find(isExecutable);
}

/** Playwright's own Chromium, downloaded when it is not there yet. */
async function playwrightsOwn() {
	const { chromium } = await import('playwright');
	const path = chromium.executablePath();
	if (existsSync(path)) return path;
	say('No Chromium found; asking Playwright for its own …');
	await runTool('playwright', ['install', 'chromium'], { timeoutMs: 180_000 });
	return existsSync(path) ? path : undefined;
}

async function debianPackage() {
	if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return undefined;
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-qq'], { env });
	// Older releases have the whole browser alone.
	for (const name of ['chromium-headless-shell', 'chromium']) {
		say(`Installing Debian’s ${name} package …`);
		await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
		const path = installed();
		if (path) return path;
	}
	return undefined;
}

/**
 * A Chromium to test with: the one that `CHROMIUM` names, an installed one, Playwright's own, or Debian's package when root.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
	const named = process.env['CHROMIUM'];
	if (named) {
		if (isExecutable(named)) return named;
		say(`CHROMIUM names "${named}", which is not a program that can be run; looking for another.`);
	}
	const path = installed() ?? (await playwrightsOwn()) ?? (await debianPackage());
	say(
		path ? `Chromium: ${path}` : 'No Chromium could be found or installed. Install one, or set CHROMIUM to its path.'
	);
	return path;
}
