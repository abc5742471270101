import { answerOf, questionOf, type Card } from '../../cards/card.ts';
import type { Deck } from '../deck.ts';
import type { Exported } from './exported.ts';
import { lossesOf } from './lost-in-export.ts';
import { escapeHtml, markdownToHtml } from './markdown-to-html.ts';

const COLUMNS = 2;
const PER_PAGE = 8;
const TEX = { line: ['<code>', '</code>'], block: ['<code>', '</code>'] } as const;

const STYLE = `@page { size: A4; margin: 10mm; }
* { box-sizing: border-box; margin: 0; }
body { font: 11pt/1.35 Georgia, "Times New Roman", serif; color: #1c1a17; }
.page { display: grid; grid-template: repeat(4, 1fr) / repeat(2, 1fr); height: 276mm; break-after: page; }
.page:last-child { break-after: auto; }
.card { display: grid; align-content: center; justify-items: center; gap: 2mm; padding: 6mm; overflow: hidden; text-align: center; border: 0.2mm dashed #b8b0a2; break-inside: avoid; }
.kind, .more { font-size: 8pt; color: #6b6459; }
ul, ol { padding-inline-start: 1.2em; text-align: start; }
@media screen { body { max-width: 190mm; margin: 8mm auto; background: #f3efe7; } .page { background: #fffdf8; margin-block-end: 8mm; } }`;

const html = (markdown: string): string => markdownToHtml(markdown.replaceAll('____', '\\_\\_\\_\\_'), TEX);

function optionsOf(card: Card): string {
	if (card.type === 'choice') {
		const options = [...card.answers, ...card.distractors.map(({ text }) => text)].toSorted();
		return `<ul>${options.map((option) => `<li>${html(option)}</li>`).join('')}</ul>`;
	}
	if (card.type === 'order')
		return `<ul>${card.items
			.toSorted()
			.map((item) => `<li>${html(item)}</li>`)
			.join('')}</ul>`;
	if (card.type === 'match') return `<ul>${card.pairs.map(({ left }) => `<li>${html(left)}</li>`).join('')}</ul>`;
	return card.type === 'true-false' ? '<p class="more">True or false?</p>' : '';
}

function front(card: Card): string {
	const kind = card.kind === undefined ? '' : `<p class="kind">${escapeHtml(card.kind)}</p>`;
	return `<div class="card" dir="auto">${kind}<div>${html(questionOf(card))}</div>${optionsOf(card)}</div>`;
}

function back(card: Card): string {
	const more = [card.explain === undefined ? '' : html(card.explain), escapeHtml(card.source?.title ?? '')];
	const below = more.filter((part) => part !== '').map((part) => `<p class="more">${part}</p>`);
	return `<div class="card" dir="auto"><div>${html(answerOf(card))}</div>${below.join('')}</div>`;
}

const blank = '<div class="card"></div>';

/** Turned over its long edge, a sheet shows its columns the other way round. */
function mirrored(sides: readonly string[]): readonly string[] {
	return sides.map((_, i) => sides[i - (i % COLUMNS) + (COLUMNS - 1 - (i % COLUMNS))] ?? blank);
}

function sheet(cards: readonly Card[]): string {
	const fill = (sides: readonly string[]): readonly string[] => [
		...sides,
		...Array.from({ length: PER_PAGE - sides.length }, () => blank)
	];
	const page = (sides: readonly string[]): string => `<section class="page">\n${sides.join('\n')}\n</section>`;
	return [page(fill(cards.map(front))), page(mirrored(fill(cards.map(back))))].join('\n');
}

/** The deck as a page to print on both sides and cut: fronts and backs in turn, eight to a sheet. */
export function exportPrint(deck: Deck): Exported {
	const sheets = Array.from({ length: Math.ceil(deck.cards.length / PER_PAGE) }, (_, i) =>
		sheet(deck.cards.slice(i * PER_PAGE, (i + 1) * PER_PAGE))
	);
	const language = deck.language === 'und' ? '' : ` lang="${escapeHtml(deck.language)}"`;
	const head = `<meta charset="utf-8">\n<title>${escapeHtml(deck.title)}</title>\n<style>\n${STYLE}\n</style>`;
	const text = `<!doctype html>\n<html${language}>\n<head>\n${head}\n</head>\n<body>\n${sheets.join('\n')}\n</body>\n</html>\n`;
	return {
		text,
		ending: 'html',
		losses: lossesOf(deck, ['checking', 'hints', 'tags', 'pictures', 'sounds', 'siblings'])
	};
}
