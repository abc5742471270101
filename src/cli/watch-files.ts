import { watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';

/** An editor writes a file in several goes; they are one change. */
const SETTLES_MS = 80;

/**
 * Calls back whenever one of the files was written, until the signal ends it. Folders are watched, not files: many editors
 * save by putting a new file in the place of the old one.
 */
export function watchFiles(paths: readonly string[], changed: () => void, until: AbortSignal): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const names = new Set(paths.map((path) => basename(path)));
	const settle = (name: string | null): void => {
		if (name !== null && !names.has(basename(name)) && !/\.ya?ml$/iu.test(name)) return;
		clearTimeout(timer);
		timer = setTimeout(changed, SETTLES_MS);
	};
	const watchers: FSWatcher[] = [...new Set(paths.map((path) => dirname(path)))].map((folder) =>
		watch(folder, { persistent: true }, (_event, name) => settle(name))
	);
	return new Promise((done) => {
		const end = (): void => {
			clearTimeout(timer);
			for (const watcher of watchers) watcher.close();
			done();
		};
		if (until.aborted) end();
		else until.addEventListener('abort', end, { once: true });
	});
}
