// Runs before the first paint: the chosen theme and text size are set before anything is drawn otherwise.
// The stored settings are the truth; these copies of the choices are kept beside them by src/ui/shared/appearance.ts.
try {
	const { dataset } = document.documentElement;
	const theme = localStorage.getItem('recto-theme');
	if (theme === 'light' || theme === 'dark') dataset.theme = theme;
	const size = localStorage.getItem('recto-text-size');
	if (size !== null && ['small', 'large', 'larger'].includes(size)) dataset.textSize = size;
} catch {
	// Storage is blocked: the system's theme and the usual size hold.
}
