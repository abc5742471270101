import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { ROOT } from './run.mjs';

const FAMILY = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/literata/package.json'));
const CUT = join(ROOT, 'src', 'ui', 'fonts', 'cut');

/** Old-style and table figures, small capitals, fractions, case forms, and what plain setting needs. */
const ROMAN_FEATURES = 'ccmp kern liga locl mark mkmk onum lnum pnum tnum smcp c2sc frac case'.split(' ');
const ITALIC_FEATURES = ROMAN_FEATURES.filter((feature) => feature !== 'smcp' && feature !== 'c2sc');

const FACES = [
	{ from: '400Regular/Literata_400Regular.ttf', to: 'literata-roman.woff2', features: ROMAN_FEATURES },
	{ from: '600SemiBold/Literata_600SemiBold.ttf', to: 'literata-semibold.woff2', features: ITALIC_FEATURES },
	{ from: '400Regular_Italic/Literata_400Regular_Italic.ttf', to: 'literata-italic.woff2', features: ITALIC_FEATURES }
];

/** @param {number} from @param {number} to */
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** Latin-1, Latin Extended-A, schwa, Romanian, dotted letters of transliteration, and the marks of good setting. */
const CHARACTERS =
	range(0x20, 0x7e) +
	range(0xa0, 0x17f) +
	'ƏəȘșȚțʻʼʾʿḌḍḤḥḪḫḲḳḶḷṀṁṂṃṄṅṆṇṚṛṢṣṬṭẒẓẔẕẖẞ' +
	'\u0301\u0304\u0306\u030c\u0323' +
	'–—‘’‚“”„†•…‰′″‹›⁄€₽₺№™−×÷≈≠≤≥→←↑↓¶§°';

/** Cuts Literata (SIL OFL 1.1) to what Recto sets, unless the cut that is there was made by this very recipe. */
async function cut() {
	const recipe = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
	const wanted = recipe.update(readFileSync(join(FAMILY, 'package.json'))).digest('hex');
	const stamp = join(CUT, '.cut-by');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	mkdirSync(CUT, { recursive: true });
	for (const { from, to, features } of FACES) {
		const options = { targetFormat: /** @type {const} */ ('woff2'), keepFeatures: features, noHinting: true };
		writeFileSync(join(CUT, to), await subsetFont(readFileSync(join(FAMILY, from)), CHARACTERS, options));
	}
	writeFileSync(stamp, wanted);
}

/**
 * A Vite plugin: the book face is cut before anything asks for it, and its licence ships beside it.
 * @returns {import('vite').Plugin}
 */
export function cutFonts() {
	return {
		name: 'recto-cut-fonts',
		buildStart: cut,
		generateBundle() {
			if (this.environment.name !== 'client') return;
			const source = readFileSync(join(FAMILY, 'LICENSE_FONT'), 'utf8');
			this.emitFile({ type: 'asset', fileName: '_app/immutable/assets/Literata-OFL.txt', source });
		}
	};
}
