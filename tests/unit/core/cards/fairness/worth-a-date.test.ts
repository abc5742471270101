import { describe, expect, it } from 'vitest';
import { questionOf } from '#core/cards/card.ts';
import { madeOf } from '../../../../corpus/measured.ts';

/** The questions that a short text in which a town and its people are told of gives. */
const asked = (sentence: string): readonly string[] =>
	madeOf(`Notes\n\n${sentence}\n\nRain fell on the fields and on the roofs of the houses all day.`).proposals.map(
		({ card }) => questionOf(card)
	);
const isDated = (question: string): boolean =>
	/^(?:In which|On which date|When)\b.*\b(?:year|month|date|decade)\b/u.test(question);

describe('isNotWorthADate', () => {
	it.each([
		'In 1887, Anna Novak founded the Moss Institute.',
		'In 1902, Anna Novak was appointed director of the Moss Institute.',
		'The Moss Institute was closed in 1944.',
		'In 1911, Anna Novak published a history of Estmark.',
		'In 1936, Norway occupied the Vardal Islands.',
		'Anna Novak married Jonas Berg in 1889.',
		'In 1998, rebels from Estmark blew up the Vardal Bridge.',
		'The Vardal Railway ran its first trains in 1871.'
	])('lets a date be asked of “%s”', (sentence) => {
		expect(asked(sentence).some(isDated)).toBe(true);
	});

	it.each([
		'In 1887, Anna Novak became homesick.',
		'Anna Novak entered primary school in 1831.',
		'In 1846, Jonas Berg wanted Anna Novak back at the Moss Institute.',
		'In 1849, Anna Novak courted Jonas Berg.',
		'In October 1838, Anna Novak left for Oslo to join the Moss Institute.',
		'In 2013, several new buildings were inaugurated.',
		'By 1415, negotiations had ground to a halt.',
		'By 1903, Anna Novak had ordered 90 ships from Estmark.',
		'In March 1981, Norway had been in the midst of a crisis.'
	])('asks no date of “%s”', (sentence) => {
		expect(asked(sentence).filter(isDated)).toEqual([]);
	});
});
