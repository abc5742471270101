import { classifyLine } from './classify-line.ts';
import type { Block } from './document.ts';
import type { Line } from './read-lines.ts';

/** Widest line of a text that was wrapped by hand or by a mail program. */
const WRAPPED_WIDTH = 120;

/** Groups lines into blocks by blank lines, markers and looks. Spans are trimmed and in order. */
export function groupBlocks(lines: readonly Line[]): Block[] {
	const blocks: Block[] = [];
	let run: Line[] = [];
	let fenced = false;
	const close = (): void => {
		for (const block of blocksOfRun(run)) blocks.push(block);
		run = [];
	};
	for (const line of lines) {
		if (/^(?:```|~~~)/u.test(line.text)) {
			close();
			fenced = !fenced;
			blocks.push({ kind: 'code', span: line.span });
		} else if (fenced && line.text !== '') blocks.push({ kind: 'code', span: line.span });
		else if (line.text === '') close();
		else run.push(line);
	}
	close();
	return blocks;
}

/** The blocks of lines that no blank line parts: marked lines stand alone, wrapped ones are joined, others are each a block. */
function blocksOfRun(run: readonly Line[]): Block[] {
	const blocks: Block[] = [];
	const wrapped = isWrapped(run);
	let prose: Line[] = [];
	const close = (): void => {
		const [first] = prose;
		const last = prose.at(-1);
		if (first !== undefined && last !== undefined) {
			blocks.push({
				kind: first.quoted ? 'quotation' : 'paragraph',
				span: { start: first.span.start, end: last.span.end }
			});
		}
		prose = [];
	};
	run.forEach((line, i) => {
		const underlined = i > 0 && /^(?:={3,}|-{3,})$/u.test(line.text) && prose.length === 1;
		const looks = underlined ? undefined : classifyLine(line.text);
		if (underlined && prose[0] !== undefined) {
			blocks.push({ kind: 'heading', level: line.text.startsWith('=') ? 1 : 2, span: prose[0].span });
			prose = [];
		} else if (looks !== undefined) {
			close();
			const span = { start: line.span.start + looks.marker, end: line.span.end - (looks.tail ?? 0) };
			if (looks.kind === 'list-item' && wrapped) prose.push({ ...line, span });
			else blocks.push({ kind: looks.kind, span, ...(looks.level === undefined ? {} : { level: looks.level }) });
		} else {
			if (!wrapped) close();
			prose.push(line);
		}
	});
	close();
	return blocks;
}

/** True when the lines of a run were broken to fit a width: all but the last are long, and none is very long. */
function isWrapped(run: readonly Line[]): boolean {
	if (run.length < 2) return false;
	const lengths = run.slice(0, -1).map((line) => line.text.length);
	const widest = lengths.reduce((most, length) => Math.max(most, length), 0);
	if (widest > WRAPPED_WIDTH || widest < 40) return false;
	return lengths.filter((length) => length >= widest * 0.6).length >= lengths.length * 0.8;
}
