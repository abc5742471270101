// Runs before the first paint: the chosen theme is set before anything is drawn in the wrong one.
// The stored settings are the truth; this copy of the choice is kept beside them by src/ui/shared/theme.ts.
try {
	const theme = localStorage.getItem('recto-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is blocked: the system's theme holds.
}
