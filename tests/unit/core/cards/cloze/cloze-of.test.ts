import { describe, expect, it } from 'vitest';
import { FactStore } from '#core/cards/fact-store.ts';
import type { Draft } from '#core/cards/draft.ts';
import { clozesOf } from '#core/cards/cloze/cloze-of.ts';
import { read } from '../../../../fixtures/reading.ts';

/** The gaps of all sentences of a text of which no question was asked. */
function gaps(text: string, title = 'A test'): readonly (readonly [string, string])[] {
	return drafts(text, title).map(({ question, answer }) => [question, answer] as const);
}

function drafts(text: string, title = 'A test'): readonly Draft[] {
	const { entities, views } = read(text, title);
	const document = views[0]?.document;
	if (!document) throw new Error('a text with a sentence');
	const store = new FactStore({ document, views, entities: entities.entities, facts: [] });
	return views.flatMap((view) => clozesOf(view, store, []));
}

describe('clozesOf', () => {
	it.each([
		[
			'In 1904 the Northern Steamship Company bought 14 ships from Estmark.',
			'In 1904, the Northern Steamship Company bought ____ ships from Estmark.',
			'14'
		],
		['The monks of Lund settled in Norway in 1210.', 'In 1210, the monks of Lund settled in ____.', 'Norway'],
		[
			'Ada Okoye was a painter. In 1912 she sold 40 pictures to the Lund Museum.',
			'In 1912, Ada Okoye sold ____ pictures to the Lund Museum.',
			'40'
		]
	])('leaves one part out of %j', (text, question, answer) => {
		expect(gaps(text)).toContainEqual([question, answer]);
	});

	it.each([
		'He bought 14 ships in 1904.',
		'The Lund Museum may buy 14 ships from Estmark in 2030.',
		'The Lund Museum did not buy 14 ships from Estmark in 1904.',
		'According to an official, the Lund Museum bought 14 ships from Estmark.',
		'“The Lund Museum bought 14 ships from Estmark in 1904.”',
		'The ferry takes 14 cars.',
		'Perhaps the Lund Museum bought 14 ships from Estmark.',
		'The mayor hoped that the Lund Museum bought 14 ships from Estmark.',
		'Did the Lund Museum buy 14 ships from Estmark in 1904?',
		'By 1350, many of the farms of Norway were empty.'
	])('leaves %j whole', (text) => {
		expect(gaps(text)).toEqual([]);
	});

	it.each([
		['The Tana Canal lies in the north of Estmark.', false],
		['Oslo is around 8 hours from Lund by train.', true],
		['The Lund Museum has 14 ships from Estmark.', false],
		['In 1904 the Lund Museum bought 14 ships from Estmark.', false]
	])('of %j knows whether it is so at any time', (text, isLasting) => {
		expect(drafts(text).some((draft) => draft.isLasting === true)).toBe(isLasting);
	});

	it('never takes out what the document is about', () => {
		expect(
			gaps('In 1904 the council of Lund sold 14 ships to Estmark.', 'Estmark').map(([, answer]) => answer)
		).not.toContain('Estmark');
	});

	it('never takes out one of a list', () => {
		const answers = gaps('In 1904 Ada Okoye visited Sweden, Norway and Denmark.').map(([, answer]) => answer);
		for (const name of ['Sweden', 'Norway', 'Denmark']) expect(answers).not.toContain(name);
	});
});
