import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

/** Gathers what no run of the app may ever cause: console errors, uncaught errors, policy violations, foreign requests. */
export async function watchFaults(context: BrowserContext, origin: string): Promise<string[]> {
	const faults: string[] = [];
	const note = (fault: string) => faults.push(fault);
	// A violation that a script swallowed would stay out of the console.
	await context.addInitScript(() => {
		addEventListener('securitypolicyviolation', (event) => {
			console.error(`Policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
		});
	});
	context.on('console', (message: ConsoleMessage) => {
		if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => note(`uncaught: ${String(error.error())}`));
	context.on('dialog', (dialog) => note(`dialog: ${dialog.message()}`));
	context.on('request', (request) => {
		const url = new URL(request.url());
		const isLocal = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
		if (!isLocal) note(`foreign request: ${request.url()}`);
	});
	context.on('page', (page: Page) => page.on('crash', () => note('a page crashed')));
	return faults;
}
