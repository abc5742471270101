import { answerOf, questionOf, type Card } from '../../cards/card.ts';
import type { Deck } from '../deck.ts';
import { GAP, readGaps, type Gap } from '../cards/gaps.ts';
import { entriesOf, type Entry } from '../serialise/entries.ts';
import type { Exported } from './exported.ts';
import { lossesOf } from './lost-in-export.ts';
import { escapeHtml, markdownToHtml } from './markdown-to-html.ts';

const TEX = { line: ['\\(', '\\)'], block: ['\\[', '\\]'] } as const;

/** One line without tabs: they would begin another field. */
const asField = (html: string): string => html.replaceAll('\t', ' ').replaceAll(/\s*\n\s*/gu, ' ');

const html = (markdown: string): string => markdownToHtml(markdown, TEX);

const listOf = (items: readonly string[]): string =>
	`<ul>${items.map((item) => `<li>${html(item)}</li>`).join('')}</ul>`;

/** `{{c1::gap::hint}}`: gaps of one label share a number. */
function clozeField(cloze: string): string {
	const parts = readGaps(cloze);
	if (typeof parts === 'string') return html(cloze);
	const numbers = new Map<string, number>();
	const numbered = ({ words, hint, label }: Gap): string => {
		const key = label ?? `${String(numbers.size)} ${words[0] ?? ''}`;
		const number = numbers.get(key) ?? numbers.size + 1;
		numbers.set(key, number);
		return `{{c${number}::${words[0] ?? ''}${hint === undefined ? '' : `::${hint}`}}}`;
	};
	return html(parts.map((part) => (typeof part === 'string' ? part : numbered(part))).join(''));
}

/** The side that asks. Options are shown in the order of the file: Anki cannot shuffle them. */
function frontOf(card: Card): string {
	const question = html(questionOf(card));
	switch (card.type) {
		case 'choice':
			return question + listOf([...card.distractors.map(({ text }) => text), ...card.answers].toSorted());
		case 'true-false':
			return `${question}<br>True or false?`;
		case 'order':
			return question + listOf(card.items.toSorted());
		case 'match':
			return question + listOf(card.pairs.map(({ left }) => left));
		default:
			return question;
	}
}

function backOf(card: Card): string {
	if (card.type === 'order') return listOf(card.items);
	if (card.type === 'match') return listOf(card.pairs.map(({ left, right }) => `${left}: ${right}`));
	return html(answerOf(card));
}

/** Explanation and source, below the answer. */
function extraOf({ explain, source }: Card): string {
	const place = [source?.title, source?.url]
		.filter((part) => part !== undefined)
		.map(escapeHtml)
		.join(' ');
	const quote = source?.quote === undefined ? '' : `<blockquote>${escapeHtml(source.quote)}</blockquote>`;
	return [explain === undefined ? '' : html(explain), quote, place].filter((part) => part !== '').join('<br>');
}

/** Names of Anki's own note types, so that nothing must be set up before the import. */
function notetypeOf({ card, reverse }: Entry): string {
	if (card.type === 'cloze') return 'Cloze';
	if (reverse === true) return 'Basic (and reversed card)';
	return card.type === 'typed' || card.type === 'number' ? 'Basic (type in the answer)' : 'Basic';
}

function rowOf(entry: Entry, deck: Deck): string {
	const { card, id, cloze } = entry;
	const extra = extraOf(card);
	const [front, back] =
		card.type === 'cloze'
			? [clozeField(cloze ?? card.text.replaceAll(GAP, `[[${card.answer}]]`)), extra]
			: [frontOf(card), [backOf(card), extra].filter((part) => part !== '').join('<hr>')];
	const tags = [...deck.tags, ...card.tags].map((tag) => tag.replaceAll(/\s+/gu, '-')).join(' ');
	const cells = [`recto:${deck.id}/${id}`, notetypeOf(entry), deck.title, tags, front, back];
	return cells
		.map((cell) => asField(cell).replaceAll('"', '""'))
		.map((cell) => (/[\t"#]/u.test(cell) ? `"${cell}"` : cell))
		.join('\t');
}

/** The deck as text for Anki's own import, with a guid for every note: bringing it in again updates, and doubles nothing. */
export function exportAnkiText(deck: Deck): Exported {
	const headers = [
		'#separator:tab',
		'#html:true',
		'#guid column:1',
		'#notetype column:2',
		'#deck column:3',
		'#tags column:4'
	];
	const rows = entriesOf(deck.cards, deck.id).map((entry) => rowOf(entry, deck));
	const lost = [
		'checking',
		'reasons',
		'hints',
		'pictures',
		'sounds',
		'languages',
		'strictness',
		'siblings',
		'kinds',
		'head'
	] as const;
	return { text: `${[...headers, ...rows].join('\n')}\n`, ending: 'txt', losses: lossesOf(deck, lost) };
}
