import { nearestName } from './nearest-name.ts';

/** What authors write from habit of another tool or in another language, and the key that they mean. */
const HABITS: Readonly<Record<string, string>> = {
	question: 'q',
	front: 'q',
	ask: 'q',
	frage: 'q',
	pregunta: 'q',
	answer: 'a',
	back: 'a',
	response: 'a',
	antwort: 'a',
	réponse: 'a',
	respuesta: 'a',
	options: 'wrong',
	choices: 'wrong',
	distractors: 'wrong',
	incorrect: 'wrong',
	explanation: 'explain',
	because: 'explain',
	solution: 'a',
	correct: 'a',
	comment: 'note',
	remark: 'note',
	picture: 'image',
	photo: 'image',
	sound: 'audio',
	hints: 'hint',
	tag: 'tags',
	gap: 'cloze',
	text: 'cloze',
	true: 'is',
	alternatives: 'accept',
	unit: 'number',
	value: 'number',
	pairs: 'match',
	license: 'licence',
	new: 'new-per-day',
	reviews: 'reviews-per-day',
	authors: 'author',
	name: 'title',
	lang: 'language',
	items: 'cards',
	questions: 'cards',
	notes: 'note',
	link: 'url',
	href: 'url',
	address: 'url'
};

/** The key of `known` that was meant by an unknown one; `''` when none is near. */
export function meantKey(written: string, known: readonly string[]): string {
	const habits = Object.keys(HABITS).filter((habit) => known.includes(HABITS[habit] ?? ''));
	const near = nearestName(written, [...known.filter((key) => !key.startsWith('$')), ...habits]);
	return known.includes(near) ? near : (HABITS[near] ?? '');
}
