import { describe, expect, it } from 'vitest';
import { read } from '../../../fixtures/reading.ts';

/** The names in a text under a title, as they are said. */
function names(title: string, text: string): readonly string[] {
	return read(text, title).entities.entities.map(({ name }) => name);
}

describe('a headword in capitals', () => {
	it.each([
		['Battle of Lund', 'The BATTLE OF LUND was fought in Sweden.', 'Battle of Lund'],
		['Ada Holm', 'ADA MARIE HOLM was a painter. Holm was born in Oslo.', 'Ada Marie Holm'],
		['Tana Canal', 'The TANA CANAL, formerly the KAISER-WILHELM-KANAL, is long.', 'Kaiser-Wilhelm-Kanal'],
		['Norway', 'NORWAY, officially the KINGDOM OF NORWAY, is a country.', 'Kingdom of Norway']
	])('under %j reads %j as %j', (title, text, name) => {
		expect(names(title, text)).toContain(name);
	});

	it.each([
		['NATO', 'NATO is an alliance.', 'NATO'],
		['The Alliance', 'NATO is an alliance.', 'NATO'],
		['Tana Canal', 'The TANA CANAL is run by UNESCO.', 'UNESCO'],
		['Norway', 'Norway joined the EFTA in 1960.', 'EFTA']
	])('under %j leaves alone %j', (title, text, name) => {
		expect(names(title, text)).toContain(name);
	});

	it('still points at the words as they were written', () => {
		const text = 'The TANA CANAL is long.';
		const canal = read(text, 'Tana Canal').entities.entities.find(({ name }) => name === 'Tana Canal');
		const spans = canal?.mentions.map(({ span }) => text.slice(span.start, span.end));
		expect(spans).toEqual(['TANA CANAL']);
	});
});
