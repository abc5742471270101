import type { Settings } from '#storage/settings-store.ts';

const KEY = 'recto-theme';

/** Shows the theme at once, and leaves a copy of the choice where `static/theme.js` finds it before the next first paint. */
export function applyTheme(theme: Settings['theme']): void {
	const { dataset } = document.documentElement;
	if (theme === 'system') delete dataset['theme'];
	else dataset['theme'] = theme;
	for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) colour(meta, theme);
	try {
		localStorage.setItem(KEY, theme);
	} catch {
		// Storage is blocked: the choice holds until the page is left.
	}
}

const PAPER = { light: '#faf6ec', dark: '#14110c' };

/** Browsers colour their own bars by the paper; a chosen theme overrules the system's. */
function colour(meta: HTMLMetaElement, theme: Settings['theme']): void {
	const own = meta.media.includes('dark') ? 'dark' : 'light';
	meta.content = PAPER[theme === 'system' ? own : theme];
}
