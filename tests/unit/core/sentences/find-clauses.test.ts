import { describe, expect, it } from 'vitest';
import type { Clause, NounPhrase } from '#core/sentences/clause.ts';
import { findClauses } from '#core/sentences/find-clauses.ts';
import type { Sentence } from '#core/sentences/sentence.ts';
import { splitSentences } from '#core/sentences/split-sentences.ts';
import { documentOf } from '../../../fixtures/reading.ts';
import { tagger } from '../../../fixtures/tagger.ts';

function sentenceOf(text: string): Sentence {
	const [sentence] = splitSentences(documentOf(text), tagger);
	if (sentence === undefined) throw new Error('no sentence');
	return sentence;
}

function phraseIn({ tokens }: Sentence, phrase: NounPhrase): string {
	const words = (range: { from: number; to: number }): string =>
		tokens
			.slice(range.from, range.to)
			.map((token) => (token.spaced ? ' ' : '') + token.text)
			.join('')
			.trim();
	const apposition = phrase.apposition === undefined ? '' : ` = ${words(phrase.apposition)}`;
	return [words(phrase) + apposition, ...phrase.and.map((each) => words(each))].join(' + ');
}

/** A clause in short: subject, verb with its marks, objects; then each complement. */
function inShort(sentence: Sentence, { kind, subject, verb, objects, complements }: Clause): string {
	const marks = [verb.passive ? 'passive' : '', verb.negated ? 'not' : '', verb.modal ?? ''].filter(
		(mark) => mark !== ''
	);
	return [
		`${kind}: ${subject === undefined ? '?' : phraseIn(sentence, subject)}`,
		[verb.lemma, ...marks].join(' '),
		...objects.map((object) => phraseIn(sentence, object)),
		...complements.map(({ preposition, phrase }) => `${preposition} ${phraseIn(sentence, phrase)}`)
	].join(' | ');
}

function clausesOf(text: string): string[] {
	const sentence = sentenceOf(text);
	return findClauses(sentence).map((clause) => inShort(sentence, clause));
}

describe('what interrupts a clause', () => {
	it.each([
		['The council, fearing that the Velna would rise, ordered a new wall.', 'The council'],
		['A link to Moss Station which opened in 2007 is short.', '?'],
		['The history of Moss Station, which opened in 2007, is short.', 'Moss Station'],
		['The council, employing 400 people, ordered a new wall.', 'The council']
	])('leaves the verb its own subject in %j', (text, subject) => {
		const said = clausesOf(text).filter((clause) => /\| (?:order|open)\b/u.test(clause));
		expect(said.map((clause) => clause.replace(/^\w+: | \|.*$/gu, ''))).toEqual([subject]);
	});
});

describe('verbs that wait for their subject', () => {
	it.each([
		[
			'Most of the guests who had slept in Oslo also fled.',
			'main: Most | flee | of the guests',
			'relative: the guests | sleep | in Oslo'
		],
		[
			'Founded by Anna Holm in the late fifteenth century, Lund reached its height.',
			'subordinate: Lund | found passive | by Anna Holm | in the late fifteenth century',
			'main: Lund | reach | its height'
		],
		[
			'When the guards in the city learned of the plan, Velna closed the port.',
			'subordinate: the guards | learn | in the city | of the plan',
			'main: Velna | close | the port'
		]
	])('reads %j', (text, ...clauses) => {
		expect(clausesOf(text).toSorted()).toEqual(clauses.toSorted());
	});
});

describe('main clauses', () => {
	it.each([
		['Anna Holm met the mayor in Vienna.', 'main: Anna Holm | meet | the mayor | in Vienna'],
		['In 1828, Persia and Russia signed the treaty.', 'main: Persia + Russia | sign | the treaty | in 1828'],
		['In 1891 Novak joined the navy.', 'main: Novak | join | the navy | in 1891'],
		['In September 1828 Novak visited Berlin.', 'main: Novak | visit | Berlin | in September 1828'],
		['The treaty was signed by Persia in 1828.', 'main: The treaty | sign passive | by Persia | in 1828'],
		['The navy never reached the island.', 'main: The navy | reach not | the island'],
		['The council did not approve the plan.', 'main: The council | approve not | the plan'],
		['The road could link the two cities.', 'main: The road | link could | the two cities'],
		['The state refused to sign the treaty.', 'main: The state | sign not refuse to | the treaty'],
		['The council plans to build a bridge.', 'main: The council | build plan to | a bridge'],
		['The firm began to build a bridge.', 'main: The firm | build | a bridge'],
		["The farmers' hopes were dashed.", "main: The farmers' hopes | dash passive"],
		[
			'The first sacred piece, his setting of a psalm, was lost.',
			'main: The first sacred piece | lose passive | of a psalm'
		],
		[
			'It was the first iron-hulled, propeller-driven ship.',
			'main: It | be | the first iron-hulled, propeller-driven ship'
		],
		['Most of the settlers came from Spain.', 'main: Most | come | of the settlers | from Spain'],
		['Because of the war, trade fell.', 'main: trade | fall | because of the war'],
		['No ship reached the island.', 'main: No ship | reach not | the island'],
		['Anna Holm, a lawyer, chairs the board.', 'main: Anna Holm = a lawyer | chair | the board'],
		['The minister sat down with Anna Holm.', 'main: The minister | sit down | with Anna Holm'],
		['There are two islands in the bay.', 'main: two islands | be | in the bay'],
		[
			'The 7,200-kilometre (4,500-mile) route crosses the plain.',
			'main: The 7,200-kilometre (4,500-mile) route | cross | the plain'
		]
	])('reads %j', (text, clause) => {
		expect(clausesOf(text)).toEqual([clause]);
	});
});

describe('lists and appositions', () => {
	it.each([
		['Igor Lund, a senior adviser, met Anna Holm.', 'main: Igor Lund = a senior adviser | meet | Anna Holm'],
		[
			'He met the secretary of the council, Ali Moradi, in Tehran.',
			'main: He | meet | the secretary = Ali Moradi | of the council | in Tehran'
		],
		[
			'He met the secretary of the council, Ali Moradi, and three ministers.',
			'main: He | meet | the secretary = Ali Moradi + three ministers | of the council'
		],
		['The line links India, Iran, Russia and Europe.', 'main: The line | link | India + Iran + Russia + Europe'],
		['In Libya, Egypt and Tunisia signed the plan.', 'main: Egypt + Tunisia | sign | the plan | in Libya']
	])('reads %j', (text, clause) => {
		expect(clausesOf(text)).toEqual([clause]);
	});
});

describe('clauses within clauses', () => {
	it.each([
		[
			'The officials who are aides to the president were in Tehran.',
			['main: The officials | be | in Tehran', 'relative: The officials | be | aides | to the president']
		],
		[
			'After the navy took the port, the town surrendered.',
			['main: the town | surrender', 'subordinate: the navy | take | the port']
		],
		[
			'The army marched to the town and took the fort.',
			['main: The army | march | to the town', 'coordinate: The army | take | the fort']
		],
		['Paris fell in May, and Lyon surrendered.', ['main: Paris | fall | in May', 'coordinate: Lyon | surrender']],
		[
			'The treaty signed in 1828 ended the war.',
			['main: The treaty | end | the war', 'relative: The treaty | sign passive | in 1828']
		],
		[
			'Opened in 2005, the museum shows maps.',
			['subordinate: the museum | open passive | in 2005', 'main: the museum | show | maps']
		],
		['The agency said Lund had met the king.', ['main: The agency | say', 'subordinate: Lund | meet | the king']],
		['Lund met the king, the agency reported.', ['main: Lund | meet | the king', 'main: the agency | report']],
		[
			'The corridor is being pushed by Moscow and seeks to link two towns.',
			['main: The corridor | push passive | by Moscow', 'coordinate: The corridor | link seek to | two towns']
		],
		['Rescuers arrived to help the town.', ['main: Rescuers | arrive', 'subordinate: ? | help to | the town']],
		[
			'Novak heard Holm play the violin, and composed a song.',
			['main: Novak | hear', 'subordinate: Holm | play | the violin', 'coordinate: Novak | compose | a song']
		],
		['Because bread was scarce, Novak and Horvat left.', ['main: Novak + Horvat | leave', 'subordinate: bread | be']],
		[
			'Born at Tana, an estate in Peru, Novak was a farmer.',
			['subordinate: Novak | bear passive | at Tana = an estate | in Peru', 'main: Novak | be | a farmer']
		],
		[
			'The ship, designed by Holm, was the largest ship.',
			['main: The ship | be | the largest ship', 'relative: The ship | design passive | by Holm']
		],
		[
			'A force led by Holm hastened to Oslo.',
			['main: A force | hasten | to Oslo', 'relative: A force | lead passive | by Holm']
		],
		[
			'He fled, and with the troops under his command she took the town.',
			['main: He | flee | with the troops | under his command', 'coordinate: she | take | the town']
		]
	])('reads %j', (text, clauses) => {
		expect(clausesOf(text).toSorted()).toEqual(clauses.toSorted());
	});

	it('knows what "where" stands for', () => {
		const sentence = sentenceOf('Shaw arrived in Tehran, where he met the president.');
		const relative = findClauses(sentence).find(({ kind }) => kind === 'relative');
		expect(relative?.relativeAdverb?.word).toBe('where');
		expect(relative?.relativeAdverb === undefined ? '' : phraseIn(sentence, relative.relativeAdverb.antecedent)).toBe(
			'Tehran'
		);
	});
});

describe('names and times that are known', () => {
	function knowing(text: string, names: readonly string[], times: readonly string[], persons: readonly string[] = []) {
		const sentence = sentenceOf(text);
		const rangeOf = (words: string): { from: number; to: number } => {
			const start = text.indexOf(words);
			const inside = sentence.tokens.filter(({ span }) => span.start >= start && span.end <= start + words.length);
			const from = sentence.tokens.findIndex((token) => token === inside[0]);
			return { from, to: from + inside.length };
		};
		const landmarks = { names: names.map(rangeOf), persons: persons.map(rangeOf), times: times.map(rangeOf) };
		return findClauses(sentence, landmarks).map((clause) => inShort(sentence, clause));
	}

	it('reads a name as one noun', () => {
		const text = 'The Bank of Trade and Industry opened a branch.';
		expect(knowing(text, ['Bank of Trade and Industry'], [])).toEqual([
			'main: The Bank of Trade and Industry | open | a branch'
		]);
	});

	it('reads a time as neither subject nor object', () => {
		const text = 'On 28 February 2008, Novak and Horvat signed a treaty last week.';
		expect(knowing(text, ['Novak', 'Horvat'], ['28 February 2008', 'last week'])).toEqual([
			'main: Novak + Horvat | sign | a treaty | on 28 February 2008'
		]);
	});

	it('takes a person for the name of no storm', () => {
		const text = 'After the storm, Anna Holm, who owns a boat, sailed to Oslo.';
		expect(knowing(text, ['Anna Holm'], [], ['Anna Holm']).toSorted()).toEqual([
			'main: Anna Holm | sail | after the storm | to Oslo',
			'relative: Anna Holm | own | a boat'
		]);
	});

	it('passes over an age', () => {
		expect(clausesOf('In 1910 Inge Dahl, aged 24, joined the navy.')).toEqual([
			'main: Inge Dahl | join | the navy | in 1910'
		]);
	});
});

describe('what cannot be told', () => {
	it.each(['A bust of the general in Vienna', 'Old harbours of the north'])('finds no clause in %j', (text) => {
		expect(clausesOf(text)).toEqual([]);
	});

	it('leaves the subject of a purpose open', () => {
		expect(clausesOf('He sent troops to collect duties.')).toContain('subordinate: ? | collect to | duties');
	});
});
