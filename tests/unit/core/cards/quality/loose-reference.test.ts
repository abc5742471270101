import { describe, expect, it } from 'vitest';
import { looseReference } from '#core/cards/quality/loose-reference.ts';

describe('a pronoun that nothing explains', () => {
	it.each([
		['When was it signed?', 'it'],
		['What did he found in 1869?', 'he'],
		['Where were they defeated?', 'they'],
		['How long is it?', 'it'],
		['Who was his teacher?', 'his'],
		['In which year did she win the prize?', 'she'],
		['Which country did they invade?', 'they'],
		['What is this?', 'this'],
		['According to the report, how many of them were lost?', 'them'],
		['It lies in the north of Iran.', 'It'],
		['Why did the former resign?', 'the former']
	])('is found in: %s', (question, word) => {
		expect(looseReference(question)).toBe(word);
	});

	it.each([
		'When was the treaty signed?',
		'What did Napoleon do before he was exiled?',
		'Why does ice float when it freezes?',
		'How long does it take to boil an egg?',
		'Is it true that sound travels faster in water?',
		'What is it called when water becomes steam?',
		'What time is it in Tokyo when it is noon in London?',
		'What does it mean to be solvent?',
		'Which river gave its name to the town?',
		'What does IT stand for?',
		'How many planets are there?',
		'What do you call a baby goat?',
		'Which of Shakespeare’s plays are these lines from?',
		"It's raining cats and dogs: what is meant?",
		'Was ist das Meer?'
	])('is none in: %s', (question) => {
		expect(looseReference(question)).toBeUndefined();
	});
});
