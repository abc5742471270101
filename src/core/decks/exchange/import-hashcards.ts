import { plainMap, type PlainMap } from '../serialise/plain-value.ts';
import type { Imported } from './imported.ts';
import { Losses } from './losses.ts';

const FRONT_MATTER = /^---\r?\n(?<head>.{0,5000}?)\r?\n---[ \t]*(?:\r?\n|$)/su;
const NAME = /^name\s{0,8}=\s{0,8}"(?<name>[^"\n]{1,200})"/mu;
const MARK = /^(?<mark>[QAC]):(?<rest>.*)$/u;

interface Block {
	readonly mark: 'Q' | 'A' | 'C';
	readonly lines: string[];
}

/** A gap in single brackets, but neither a picture, nor a link, nor a bracket behind a backslash. */
const GAP = /(?<!!|\\)\[(?<words>[^\][\n]{1,500})\](?!\()/gu;

/** The text with gaps as deck files mark them. */
function clozeOf(text: string, losses: Losses): string {
	losses.add('pictures', text.match(/!\[[^\]\n]{0,300}\]\(/gu)?.length ?? 0);
	return text.replaceAll(GAP, '[[$<words>]]').replaceAll(/\\(?<bracket>[[\]])/gu, '$<bracket>');
}

/** The blocks of a text: each begins with `Q:`, `A:` or `C:` and goes on until the next, or until a line of dashes. */
function blocksOf(text: string, losses: Losses): readonly Block[] {
	const blocks: Block[] = [];
	let open: Block | undefined;
	for (const line of text.split(/\r?\n/u)) {
		const { mark, rest = '' } = MARK.exec(line)?.groups ?? {};
		if (mark !== undefined) {
			open = { mark: mark as Block['mark'], lines: [rest.trim()] };
			blocks.push(open);
		} else if (/^-{3,}\s*$/u.test(line)) open = undefined;
		else if (open) open.lines.push(line);
		else if (line.trim() !== '') losses.add('lines that belong to no card');
	}
	return blocks;
}

const textOf = ({ lines }: Block): string => lines.join('\n').trim();

/** Reads cards in the plain text of hashcards: `Q:` and `A:`, or `C:` with gaps in single brackets. */
export function importHashcards(text: string): Imported {
	const losses = new Losses();
	const head = FRONT_MATTER.exec(text);
	const title = NAME.exec(head?.groups?.['head'] ?? '')?.groups?.['name'];
	const blocks = blocksOf(text.slice(head?.[0].length ?? 0), losses);
	const entries: PlainMap[] = [];
	for (const [i, block] of blocks.entries()) {
		const next = blocks[i + 1];
		if (block.mark === 'C') entries.push(plainMap([['cloze', clozeOf(textOf(block), losses)]]));
		else if (block.mark === 'Q' && next?.mark === 'A')
			entries.push(
				plainMap([
					['q', textOf(block)],
					['a', textOf(next)]
				])
			);
		else if (block.mark === 'Q' || blocks[i - 1]?.mark !== 'Q')
			losses.add('questions without an answer, or answers without a question');
	}
	return { entries, losses: losses.all, ...(title !== undefined && { title }) };
}
