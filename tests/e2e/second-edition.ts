import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const TEXTS = /\.(?:js|css|html|json)$/;

/** Files with their content's hash in their names, all but the language model: that one is the same in every edition. */
const isHashed = (path: string) => /_app\/immutable\/.*\.(?:js|css)$/.test(path) && !path.includes('wink-model');

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/** The policy admits the one inline script by its hash, and the script has changed with the names in it. */
function withPolicy(html: string): string {
	const script = /<script>(?<text>[^<]*)<\/script>/.exec(html)?.groups?.['text'] ?? '';
	return html.replace(/(?<=script-src [^;"]{0,200}'sha256-)[A-Za-z0-9+/=]{1,64}/, sha256(script));
}

/**
 * Lays a further edition of the built app into `dir`: another version by name, other names for all scripts and styles, and
 * a mark in its pages to tell it by. What the files do is the same, so that no second build is needed.
 */
export function laySecondEdition(dir: string): void {
	cpSync('build', dir, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
	const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
	const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string };
	const names = files.filter(isHashed).map((path) => basename(path));
	const renamed = new Map([[version, 'second'], ...names.map((name) => [name, `second.${name}`] as const)]);
	const old = new RegExp([...renamed.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
	for (const path of files.filter((name) => TEXTS.test(name))) {
		const text = readFileSync(join(dir, path), 'utf8').replace(old, (name) => renamed.get(name) ?? name);
		const marked = text.replace('<head>', '<head><meta name="edition" content="second" />');
		writeFileSync(join(dir, path), path.endsWith('.html') ? withPolicy(marked) : text);
		if (isHashed(path)) renameSync(join(dir, path), join(dir, path, '..', `second.${basename(path)}`));
	}
}
