import { describe, expect, it } from 'vitest';
import { entityNamed, read } from '../../../fixtures/reading.ts';

function names(text: string, title?: string): readonly string[] {
	return read(text, title).entities.entities.map(({ type, name }) => `${type}: ${name}`);
}

describe('finding entities', () => {
	it.each([
		['Finance Minister Karim-Ali Sorour spoke to reporters.', ['person: Karim-Ali Sorour']],
		[
			'The ship called at Norway, Iceland, Greenland and Canada.',
			['place: Norway', 'place: Iceland', 'place: Greenland', 'place: Canada']
		],
		[
			'She studied at the University of Salamanca under Ludwig van Holt.',
			['organisation: University of Salamanca', 'person: Ludwig van Holt']
		],
		[
			'They signed the Treaty of Ostend after the Battle of Lund.',
			['agreement: Treaty of Ostend', 'event: Battle of Lund']
		],
		[
			'The Tana corridor crosses the Omo province of Ethiopia.',
			['route: Tana corridor', 'place: Omo', 'place: Ethiopia']
		],
		['On Monday the Swedish team met again in June.', []],
		['The hearing is on Dec. 6 and the ruling on Sept. 30.', []],
		[
			'GE Chief Executive Nora Lind spoke to Norland Electric Co and Holm Inc today.',
			['organisation: GE', 'person: Nora Lind', 'organisation: Norland Electric Co', 'organisation: Holm Inc']
		],
		['The case went to the 9th Circuit Court of Norway.', ['organisation: 9th Circuit Court of Norway']],
		['The Iran-Iraq border is long.', ['place: Iran', 'place: Iraq']],
		['Nora Lind won the Holm Prize in Chemistry.', ['person: Nora Lind', 'thing: Holm Prize in Chemistry']],
		[
			'They adopted the Declaration of the Rights of Man and of the Citizen.',
			['agreement: Declaration of the Rights of Man and of the Citizen']
		],
		[
			"The National Teachers' Association met at St Mary's Hospital.",
			["organisation: National Teachers' Association", "organisation: St Mary's Hospital"]
		],
		['Clara Weiss wrote The Long Song of Bergen.', ['person: Clara Weiss', 'work: Long Song of Bergen']],
		['They left Tana. Tana, once called Old Ford, is a city.', ['place: Tana', 'thing: Old Ford']],
		['The Roman Empire lost the Danish War.', ['place: Roman Empire', 'event: Danish War']],
		['In 1450 Sunni Ali left Tana.', ['person: Sunni Ali', 'thing: Tana']],
		['Lena Kuusk, coordinator of the Harbour Union, left.', ['person: Lena Kuusk', 'organisation: Harbour Union']],
		['The 1902 eruption of Mount Tana killed many.', ['event: 1902 eruption of Mount Tana']],
		['Benedikt Thorn Vale (1801–1870) was a botanist.', ['person: Benedikt Thorn Vale']],
		['In Vienna he met Brandauer and Lindqvist.', ['place: Vienna', 'person: Brandauer', 'person: Lindqvist']],
		["The Hundred Years' War ended in 1453.", ["event: Hundred Years' War"]],
		['Velna is a river in Latvia.', ['route: Velna', 'place: Latvia']],
		[
			'The Ministry of Trade and Industry opened an office in Saint Petersburg.',
			['organisation: Ministry of Trade and Industry', 'place: Saint Petersburg']
		]
	])('reads the names of %j', (text, expected) => {
		expect(names(text)).toEqual(expected);
	});

	it.each([
		['Nora Lind', 'NORA MARIA LIND was a painter. Lind lived in Oslo.', 'person: Nora Maria Lind'],
		['Battle of Tana', 'The BATTLE OF TANA was fought in 1450.', 'event: Battle of Tana'],
		['Notes', 'The BATTLE OF TANA was fought in 1450.', 'thing: BATTLE OF TANA']
	])('writes a name in capitals as the title “%s” writes it: %j', (title, text, name) => {
		expect(names(text, title)).toContain(name);
	});

	it.each([
		['Yesterday the committee met.', []],
		['On 9th May Norway won.', ['place: Norway']],
		['Many farmers left. However, some stayed.', []],
		['The French and German ministers agreed.', []]
	])('leaves %j alone', (text, expected) => {
		expect(names(text)).toEqual(expected);
	});

	it('joins a surname with the full name before it', () => {
		const text = 'Marta Kowalska arrived on Friday. Kowalska left a day later.';
		expect(entityNamed(text, 'Kowalska')).toMatchObject({ name: 'Marta Kowalska', type: 'person' });
	});

	it('joins the first of two surnames with the full name', () => {
		const text = 'Pedro Alba y Mora arrived on Friday. Alba left a day later.';
		expect(entityNamed(text, 'Alba')?.name).toBe('Pedro Alba y Mora');
	});

	it('keeps a town apart from the person who bears its name', () => {
		const text = 'Anna Holm led the army. She was born in the town of Holm.';
		expect(entityNamed(text, 'Anna Holm')?.mentions).toHaveLength(1);
	});

	it('joins the forms of one full name', () => {
		const text = 'Anna Maria Holm-Berg (1867–1934) was a chemist. Anna Berg won. Anna Holm Berg died in Oslo.';
		expect(read(text, 'Anna Berg').entities.entities.filter(({ type }) => type === 'person')).toHaveLength(1);
	});

	it('knows nobody met before by the first name of a relative', () => {
		const text = 'Clara Weiss was rich. Holm had two sisters, Clara and Ida.';
		expect(entityNamed(text, 'Clara Weiss')?.mentions).toHaveLength(1);
	});

	it('knows nobody by the first name of somebody who is named only later', () => {
		const text = 'Of the others, Hans went to Oslo. Later Hans Weiss met the king. Hans left.';
		const sentences = entityNamed(text, 'Hans Weiss')?.mentions.map(({ sentence }) => sentence);
		expect(sentences?.toSorted()).toEqual([1, 2]);
	});

	it('takes no day of the week for a title', () => {
		const text = 'The envoy said Saturday President Leyla Hasanova had won.';
		expect(entityNamed(text, 'Leyla Hasanova')?.mentions[0]?.titles).toEqual(['President']);
	});

	it('keeps by which noun the text calls a name', () => {
		expect(entityNamed('Velna, the longest river of Latvia, froze.', 'Velna')?.kinds).toEqual(['river']);
	});

	it('joins an acronym with the name whose initials it is', () => {
		const text = 'The Northern Sea Cable Authority met in Oslo. The NSCA has nine members.';
		expect(entityNamed(text, 'NSCA')?.name).toBe('Northern Sea Cable Authority');
	});

	it('believes the bracket that says whose initials they are', () => {
		const text = 'The Northern Sea Cable (NSC) opened. The New Sound Club met. The NSC has nine members.';
		expect(entityNamed(text, 'NSC')?.name).toBe('Northern Sea Cable');
	});

	it('joins the noun that a body is called by with its full name', () => {
		const text = 'The League of Lund met in Oslo. The League lasted for nine years.';
		expect(entityNamed(text, 'League')?.name).toBe('League of Lund');
	});

	it.each([
		'The League of Lund met the Arab League. The League lasted for nine years.',
		'The League of Lund met in Oslo. League lasted for nine years.',
		'The League of Lund met in Oslo. The League Cup lasted for nine years.'
	])('leaves the noun alone that more than one may be called by in %j', (text) => {
		const league = read(text, 'League of Lund').entities.entities.find(({ name }) => name === 'League of Lund');
		expect(league?.mentions).toHaveLength(1);
	});

	it('takes “the Treaty” for the one that the title names', () => {
		const text = 'The Treaty of Lund followed the Treaty of Varde. The Treaty ended the war.';
		const lund = read(text, 'Treaty of Lund').entities.entities.find(({ name }) => name === 'Treaty of Lund');
		expect(lund?.mentions).toHaveLength(2);
	});

	it('keeps a city apart from the person who bears its name', () => {
		const text = 'Sam Houston led the army. He lived in Houston for years.';
		expect(entityNamed(text, 'Sam Houston')?.mentions).toHaveLength(1);
	});

	it('joins the names of a country', () => {
		const text = 'The United Kingdom voted. The UK left a year later.';
		expect(entityNamed(text, 'UK')?.name).toBe('United Kingdom');
	});

	it('keeps the title that a name bears', () => {
		const text = 'The envoy met Roads Minister Leyla Hasanova.';
		expect(entityNamed(text, 'Leyla Hasanova')?.mentions[0]?.titles).toEqual(['Roads Minister']);
	});

	it('gives spans that cut the name out of the text', () => {
		const text = 'In Kyiv, Anna-Maria Novak’s book was read.';
		for (const { mentions } of read(text).entities.entities) {
			for (const mention of mentions) expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
		}
	});
});
