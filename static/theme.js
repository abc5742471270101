// Before the first paint; why, and who keeps these copies: src/ui/shared/appearance.ts.
try {
	const { dataset } = document.documentElement;
	const theme = localStorage.getItem('recto-theme');
	if (theme === 'light' || theme === 'dark') dataset.theme = theme;
	const size = localStorage.getItem('recto-text-size');
	if (size !== null && ['small', 'large', 'larger'].includes(size)) dataset.textSize = size;
} catch {
	// Storage is blocked.
}
