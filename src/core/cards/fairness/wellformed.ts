import type { Draft } from '../draft.ts';

const MARKUP = /\*\*|^>|\[\d{1,3}\]|\(\)|\s{2}|\s[,.;:?]|[,;:]\?|\(\(|^\d{1,3}[.)]\s|https?:/u;

function balanced(text: string, open: string, close: string): boolean {
	return text.split(open).length === text.split(close).length;
}

/** False for what no careful writer would let stand: odd brackets, left-over marks, a question that is two. */
export function isWellFormed(draft: Draft): boolean {
	const { question, answer, form } = draft;
	if (MARKUP.test(question) || MARKUP.test(answer) || answer.trim() === '') return false;
	if (!balanced(question, '(', ')') || !balanced(question, '“', '”') || question.split('"').length % 2 === 0)
		return false;
	if (!balanced(answer, '(', ')') || answer.split('"').length % 2 === 0) return false;
	return form === 'cloze'
		? question.split('____').length === 2
		: question.split('?').length === 2 && question.endsWith('?');
}
