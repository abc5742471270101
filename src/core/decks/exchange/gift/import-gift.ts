import { plainMap, unlessEmpty, type PlainMap, type PlainValue } from '../../serialise/plain-value.ts';
import type { Imported } from '../imported.ts';
import { Losses } from '../losses.ts';
import { readAnswers, readGift, release, type GiftAnswer, type GiftQuestion } from './gift-question.ts';

type Keys = readonly (readonly [string, PlainValue | undefined])[];

/** `{#3:2}`, `{#1..5}`, `{#=3:2}`: the number in the middle and how far an answer may be off. */
function numberOf(answers: string): Keys | undefined {
	const first =
		release(answers.slice(1).replace(/^\s*=\s*/u, ''))
			.replace(/^%100%/u, '')
			.split(/[=~#\n]/u)[0]
			?.trim() ?? '';
	const { from, to } = /^(?<from>-?[\d.]{1,20})\.\.(?<to>-?[\d.]{1,20})$/u.exec(first)?.groups ?? {};
	if (from !== undefined && to !== undefined) {
		const [low, high] = [Number(from), Number(to)];
		return [
			['number', Number(((low + high) / 2).toPrecision(12))],
			['tolerance', Number((Math.abs(high - low) / 2).toPrecision(12))]
		];
	}
	const { value, off } = /^(?<value>-?[\d.]{1,20})(?::(?<off>[\d.]{1,20}))?$/u.exec(first)?.groups ?? {};
	if (value === undefined) return undefined;
	return [
		['number', Number(value)],
		['tolerance', off === undefined || Number(off) === 0 ? undefined : Number(off)]
	];
}

function pairsOf(answers: readonly GiftAnswer[]): PlainMap | undefined {
	const pairs = answers.map(({ text }) => text.split('->').map((side) => side.trim()));
	if (pairs.length === 0 || !pairs.every((sides) => sides.length === 2)) return undefined;
	return plainMap(pairs.map(([left = '', right = '']) => [left, right]));
}

const optionOf = ({ text, feedback }: GiftAnswer): PlainValue =>
	feedback === undefined || feedback === ''
		? text
		: plainMap([
				['text', text],
				['why', feedback]
			]);

const isRight = ({ mark, weight }: GiftAnswer): boolean => (weight === undefined ? mark === '=' : weight > 0);

function choiceOf(answers: readonly GiftAnswer[]): Keys {
	const right = answers.filter(isRight).map(({ text }) => text);
	const [only, ...others] = right;
	return [
		['a', others.length === 0 ? only : right],
		['wrong', unlessEmpty(answers.filter((answer) => !isRight(answer)).map(optionOf))]
	];
}

/** The keys that make the card of a question; nothing when no card asks so. */
function askingOf({ text, answers = '' }: GiftQuestion): Keys | undefined {
	const [body = '', general] = answers.split('####');
	const explain: Keys = [['explain', general === undefined ? undefined : release(general)]];
	const question: Keys = [['q', text.replace(/\s?\{\}/u, ' ____')]];
	const truth = /^\s*(?<truth>T|F|TRUE|FALSE)\s*(?:#(?<rest>.*))?$/su.exec(body)?.groups;
	if (truth) return [['statement', text], ['is', truth['truth']?.startsWith('T') === true], ...explain];
	if (body.startsWith('#')) {
		const number = numberOf(body);
		return number && [...question, ...number, ...explain];
	}
	const list = readAnswers(body);
	const pairs = pairsOf(list.filter(({ mark }) => mark === '='));
	if (pairs) return [...question, ['match', pairs], ...explain];
	if (!list.some(isRight)) return undefined;
	if (list.some((answer) => !isRight(answer))) return [...question, ...choiceOf(list), ...explain];
	const [answer, ...accept] = list.map((one) => one.text);
	const gap = text.includes('{}') ? text.replace('{}', `[[${list.map((one) => one.text).join('|')}]]`) : undefined;
	if (gap !== undefined) return [['cloze', gap], ...explain];
	return [
		...question,
		['a', answer],
		...(accept.length > 0 ? [['accept', accept] as const] : [['typed', true] as const]),
		...explain
	];
}

/** Reads questions in Moodle's GIFT: choice, true/false, short answer, matching, numbers, and words that are missing. */
export function importGift(text: string): Imported {
	const losses = new Losses();
	const entries = readGift(text).flatMap((question) => {
		const asking = question.answers === undefined ? undefined : askingOf(question);
		if (!asking) losses.add(question.answers === undefined ? 'texts that ask nothing' : 'questions with a free answer');
		return asking ? [plainMap([['kind', question.category], ...asking])] : [];
	});
	return { entries, losses: losses.all };
}
