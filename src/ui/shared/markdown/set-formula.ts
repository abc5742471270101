import temml from 'temml';
import 'temml/dist/Temml-Local.css';
import { stretchesOf } from '../card-markup.ts';

/** How much a stranger's formula may ask for: ems of a rule, and macros within one another. */
const LIMITS = { maxSize: [30, 30] as [number, number], maxExpand: 200 };

/** The TeX of a formula whose gaps are open, or filled once the answer is shown. */
export function texWithGaps(marked: string, filled: readonly string[] | undefined): string {
	return stretchesOf(marked)
		.map((stretch) => {
			if ('words' in stretch) return stretch.words;
			if (filled === undefined) return String.raw`\underline{\qquad}`;
			return String.raw`\underline{${filled[stretch.gap] ?? filled[0] ?? ''}}`;
		})
		.join('');
}

/** Puts the formula into `host` as MathML, which screen readers speak; its TeX where that is no formula. */
export function setFormula(host: HTMLElement, tex: string, isBlock: boolean): void {
	try {
		temml.render(tex, host, { displayMode: isBlock, throwOnError: true, trust: false, strict: false, ...LIMITS });
	} catch {
		host.textContent = tex;
	}
}
