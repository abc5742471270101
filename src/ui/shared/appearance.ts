import type { Settings } from '#storage/settings-store.ts';
import { remember } from './remember.ts';

// A copy of each choice stands where `static/theme.js` finds it before the next first paint, so that nothing is drawn otherwise
// first. The stored settings are the truth.

/** Shows the theme at once. */
export function applyTheme(theme: Settings['theme']): void {
	const { dataset } = document.documentElement;
	if (theme === 'system') delete dataset['theme'];
	else dataset['theme'] = theme;
	for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) colour(meta, theme);
	remember('recto-theme', theme);
}

/** Sets all text smaller or larger at once; every size on the screen follows it. */
export function applyTextSize(size: Settings['textSize']): void {
	const { dataset } = document.documentElement;
	if (size === 'usual') delete dataset['textSize'];
	else dataset['textSize'] = size;
	remember('recto-text-size', size);
}

const PAPER = { light: '#faf6ec', dark: '#14110c' };

/** Browsers colour their own bars by the paper; a chosen theme overrules the system's. */
function colour(meta: HTMLMetaElement, theme: Settings['theme']): void {
	const own = meta.media.includes('dark') ? 'dark' : 'light';
	meta.content = PAPER[theme === 'system' ? own : theme];
}
