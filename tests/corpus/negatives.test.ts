import { describe, expect, it } from 'vitest';
import { answerOf, questionOf } from '#core/cards/card.ts';
import { madeOf } from './measured.ts';

/** The cards of a short text, in short. */
const cardsOf = (text: string): readonly string[] =>
	madeOf(`Notes\n\n${text}\n\nRain fell on the fields and on the roofs of the houses all day.`).proposals.map(
		({ card }) => `${questionOf(card)} → ${answerOf(card)}`
	);

/** Sentences that tell nothing which could be asked for certain, by why that is. */
const NONE: Readonly<Record<string, readonly string[]>> = {
	'a pronoun of nobody known': [
		'He met her there in 1931.',
		'It was founded by them in the same year.',
		'They signed it on 4 March 1871 after long talks.',
		'She was born there and died there.',
		'We had never seen so many of them before 1990.',
		'His brother became king of it in 1604.',
		'I was appointed director of the place in 1998.',
		'This is 40 km long and links the two.'
	],
	'a thing that the text does not name': [
		'The road is 40 km long.',
		'The bridge was opened in 1931.',
		'The treaty was signed on 4 March 1871.',
		'The company employs 400 people.',
		'The latter was founded by the former in 1820.',
		'The project will link both towns by 2030.',
		'The president met the minister in the capital.',
		'That war ended in 1871.',
		'The club has 300 members and two grounds.'
	],
	'what somebody without a name claims': [
		'An official said that Norway had signed the Lund Treaty in 1931.',
		'According to sources, Ada Okoye met Lars Holm in Oslo.',
		'It is said that the Lund Bridge was built in 1304.',
		'Critics argue that Sweden lost the Lund Islands in 1905.',
		'One expert claimed that the Varde Strait is 80 km long.',
		'Rumour has it that Ada Okoye resigned in May 2019.'
	],
	'a view or a judgement': [
		'Ada Okoye believes that Norway is the finest country in Europe.',
		'The food in Lund is wonderful and the people are charming.',
		'Nobody who visits Oslo should miss the beautiful harbour.',
		'Perhaps no city in Sweden is as lovely as Lund.',
		'Lars Holm thinks that the Lund Bridge should be painted red.',
		'Oslo is well worth a visit in summer.'
	],
	'what has not happened': [
		'Ada Okoye may meet Lars Holm in Oslo in June 2030.',
		'Norway would have signed the Lund Treaty in 1931.',
		'If Sweden loses the Lund Islands, Norway could gain them.',
		'The Lund Bridge should have been opened in 1931.',
		'Lars Holm might become president of Estmark.',
		'Ada Okoye hopes to visit Oslo in 2030.',
		'Unless Norway pays 400 crowns, the Lund Museum could close.'
	],
	'what is denied': [
		'Ada Okoye did not meet Lars Holm in Oslo in 1931.',
		'Norway never signed the Lund Treaty.',
		'The Lund Bridge was not opened in 1931.',
		'Lars Holm has never been president of Estmark.',
		'Sweden refused to sign the Lund Treaty in 1931.',
		'No treaty was signed in Lund in 1931.'
	],
	'a question or an order': [
		'Did Ada Okoye meet Lars Holm in Oslo in 1931?',
		'When was the Lund Bridge opened?',
		'Meet Ada Okoye at the Lund Museum at nine.',
		'Imagine that Sweden had lost the Lund Islands in 1905!',
		'See the map on page 84.',
		'Turn left at the Lund Bridge and walk 300 metres.'
	],
	'what stands around a text': [
		'Posted by tidewatcher',
		'2 Comments',
		'https://www.example.org/2019/06/okoye-holm',
		'Photo: Lars Holm for the Northern Courier',
		'Share this article with your friends',
		'Sign in to leave a comment'
	],
	'an idiom or a figure of speech': [
		'Oslo’s friendship with Lund is one particularly large elephant in the room.',
		'Sweden was on the ropes and out of luck.',
		'It never rains but it pours in Bergen.',
		'Rome was not built in a day.'
	],
	'part of a sentence': [
		'Opened in 1931 by the king.',
		'The largest of three.',
		'Many of them in Norway.',
		'A wonderful place for a picnic by the sea.',
		'Not to mention Oslo.'
	]
};

describe.each(Object.entries(NONE))('no card is made of %s:', (_, sentences) => {
	it.each(sentences)('%s', (sentence) => {
		expect(cardsOf(sentence)).toEqual([]);
	});
});

/** Texts of which some questions are fair, and one that never is. */
const NEVER: readonly (readonly [why: string, text: string, never: RegExp])[] = [
	[
		'who reports a meeting took no part in it',
		'Ada Okoye met Lars Holm, the TASS news agency reported.',
		/(?:met|meet).*TASS|→ TASS/u
	],
	[
		'a second right answer',
		'Ada Okoye met Lars Holm in Oslo. Mina Roy met Lars Holm in Oslo.',
		/^Who met Lars Holm in Oslo\?/u
	],
	['a bare given name', 'In 1701 his son James was made Count of Lund.', /→ James$/u],
	[
		'“in Turkey” for the whole list',
		'Iran lost Georgia, Armenia and Igdir in Turkey to Russia in 1828.',
		/Georgia.* → Turkey|Armenia lies/u
	],
	[
		'a hope told as a fact',
		'The Lund Corridor could link Oslo to Bergen.',
		/^(?:Which corridor links|What does .* link)/u
	],
	['the day of the week as a date', 'Ada Okoye met Lars Holm in Oslo on Tuesday.', /→ Tuesday/u],
	['a duration as a date', 'For 30 years Norway has run the Lund Ferry to Oslo.', /→ (?:19|20)\d\d$/u],
	['a person for a title', 'President Lars Holm opened the Lund Museum in Oslo in 1931.', /→ President Lars Holm/u],
	['the answer in the question', 'The Lund Bridge crosses the river Lund at Lund.', /Lund.* → Lund(?: Bridge)?$/u],
	[
		'one of two places',
		'The Varde rises in Kenya and Tanzania. The Lund Falls lie in Central and Eastern Europe.',
		/→ (?:Kenya|Central)$/u
	],
	['the city in which a team stayed', 'The Lund Club played well. The club remained in Oslo.', /→ Oslo$/u],
	[
		'a team that is a broadcaster',
		'The LBC sent reporters to Oslo in 1990. The team flew to Bergen in 1991.',
		/LBC fly|fly.*→ LBC/u
	],
	['one of many', 'Estmark is one of the poorest, most distant lands of the north.', /→ One of/u],
	[
		'who does it without a verb',
		'The Lund League was dissolved in 2002 and replaced by the Oslo Union.',
		/replaced by|^Which \p{L}+ \p{L}+ing/u
	],
	[
		'half of a clause',
		'The villages of Norway were empty on 16 January 2021 as residents stayed home.',
		/as residents\?/u
	],
	[
		'a measure that only says of what kind',
		'On 3 May 1990 Ada Okoye signed a six-month trade deal with Norway.',
		/How many months|→ .*six/u
	],
	['a noun by the same noun', 'Norway withdrew from the League in 1931.', /which league .*→ (?:The )?League/iu],
	['a time whose start was cut off', 'In 1150 Estmark lost Lund and broke down shortly after.', /shortly/u],
	[
		'an increase of nothing',
		'The increase in the size of ships made Lund a great port in the 1830s.',
		/the increase make/u
	],
	['two of anything', 'Ada Okoye made two hard choices.', /How many/u],
	['another without the first', 'The fall of Estmark was caused by another great eruption.', /→ Another/u],
	[
		'a cause that only the text knows',
		'The Lund Sea was closed. The intrusion caused the Norwegian navy to go on alert.',
		/→ The intrusion/u
	],
	[
		'a time for a cause',
		'The events in Estmark since the middle of last year have caused deep distress in Norway.',
		/→ The middle/u
	],
	[
		'a lord by the name of his daughter',
		'Ada Roy was born in 1815. She wrote notes. Lord Roy died in Greece in 1824.',
		/Ada Roy die.*(?:Greece|1824)/u
	],
	[
		'a seat by the name of its lady',
		'Ada Holm married in 1835. In 1838 she was made Countess of Holm.',
		/Countess of Ada/u
	],
	['a dynasty in a land', 'With the help of the Tang Dynasty in China, Estmark beat Norway in 670.', /→ China/u],
	[
		'half of a name',
		'The Lund rebels chose a leader in Oslo, and Sunni Karim became the first king of the Lund Empire.',
		/Sunni ____/u
	],
	['the year in the name of a fire', 'One of the disasters in Estmark is the Fire of 1871.', /Fire of ____/u],
	[
		'by whom something was done that he did not do',
		'Ada Okoye translated an article by Lars Holm in 1842.',
		/By whom did/u
	],
	[
		'which of two names is called so',
		'The Lund Institute at the University of Oslo, now known as the Holm Institute, opened in 1920.',
		/University of Oslo known/u
	],
	['a purpose that was cut off', 'Lars Holm built the Lund Temple in order that Estmark would be safe.', /in order\?/u],
	['the family of nobody', 'Ada Okoye was born in Oslo. In 1932 the family moved to Lund.', /the family/u],
	[
		'a date twice',
		'The Lund Railway was founded in 1833. The Lund Railway was founded at a public meeting in Oslo in 1833.',
		/When|year .*public meeting/u
	],
	['a direction for a place', 'Lars Holm wrote of Estmark in the West.', /→ (?:The )?West$/u],
	['how somebody is looked upon', 'Lars Holm is reviled in Norway as a despot.', /reviled/u],
	[
		'an act of parliament by its kind',
		'The Lund Railway was incorporated by Act of Parliament in 1835.',
		/→ (?:An )?Act of Parliament/u
	],
	[
		'the leaders of whom one is a bishop',
		'Ada Okoye met church leaders Bishop Lars Holm and Father Mina Roy in 2006.',
		/church leaders/u
	],
	[
		'what is only claimed',
		'The claim that Barra lay on Mount Lund is old. Norway rejected the assertion that Estmark is a great power of the north.',
		/Mount Lund|great power/u
	],
	['the latest of several', 'In March Norway sued Estmark for its latest nuclear test.', /latest/u],
	['a river as a country', 'In 1480 the army of Ada Okoye marched beyond the Niger.', /which country/u],
	[
		'a deed by the date of the next',
		'After years of fighting, the Lund League gained the upper hand, and in 1649, Karl Brand was charged with treason.',
		/gain the upper hand/u
	],
	[
		'many by the date of an example',
		'Ada Okoye received many honours in Norway, including the Lund Prize in 1992.',
		/receive many/u
	],
	[
		'the return of somebody by his name',
		'The return of Lars Holm is known as the Restoration.',
		/(?<!return of )Lars Holm.*Restoration/u
	],
	[
		'a country by the name of a campaign',
		'The Campaign to Resist Tyranny and Aid Korea began in 1950. Japan made Korea its protectorate with the Lund Treaty in 1905.',
		/(?:make|was|did|for) Aid Korea/u
	],
	['the niece that a town was', 'He married Ida Holm from Lund, a niece of Peter Brandt.', /niece (?:is|was) Lund/u],
	['the continent of a port', 'The Port of Lund is the fifth largest in Europe.', /continent/u],
	['a calling told in passing', 'Famous residents of Lund include the philosopher Emil Brandt.', /by profession/u],
	[
		'people of the wrong place',
		'Lund is the largest city of Sweden, with a population of 866,737.',
		/Sweden’s population|population of Sweden/u
	],
	[
		'a piece of a compound',
		'After a stroke in 1821 Hans Brandt died, leaving a four-year-old son, Peter Brandt.',
		/____-old/u
	],
	[
		'a discovery of nothing',
		'In the 1960s, Helge Brandt discovered in Skåne, Sweden, the ruins of a camp.',
		/discover in/u
	],
	['letters that stand for much else', 'The Bureau of Mines and Trade (BMT) sold 40 boats in 1931.', /BMT stand/u],
	[
		'the father of one who only took a name',
		'Ada Okoye was given a new name. Ada Okoye became Ida Baker, and her father, Nils Baker.',
		/father.*→ Nils Baker/u
	],
	[
		'a stranger by the first name of one told of later',
		'Of the others, Hans became a physician in Oslo. Ada Okoye met Hans Kramer in Lund in 1931.',
		/Hans Kramer.*→ Physician|→ Physician/u
	],
	[
		'a president of a weekday',
		'The commission in Oslo said Saturday President Ada Okoye won. On 3 May 2019 Ada Okoye met Lars Holm.',
		/Saturday/u
	],
	[
		'the first day of what went on for years',
		'In 1940 Ada Okoye entered the University of Lund, where she studied physics.',
		/study physics/u
	],
	['which word it was', 'In September 1943 word reached Ada Okoye that Oslo had fallen.', /did word/u],
	[
		'what a period or its land caused',
		'The treaties ended a period of Norwegian history which caused the deaths of eight million people.',
		/→ Norwegian history/u
	],
	[
		'one of the amounts of several directions',
		'The slip on the Lund Fault was 3 metres vertical and 2 metres horizontal.',
		/→ (?:3|2) metres/u
	],
	[
		'one of several by whom it was done',
		'The Lund War was an invasion of Estmark in 1956 by Norway, followed by Sweden and Denmark.',
		/by ____\.|____ by Norway\./u
	],
	['where a museum is of which there are many', 'The animation is old. The Animation Museum is in Lund.', /→ Lund/u],
	['who shows what', 'The Fall of Lund depicts the 1836 assault on the Alamo complex.', /^What depicts/u],
	['which of their treaties two powers signed', 'Norway and Sweden signed the Treaty of Lund.', /^Which treaty did/u],
	[
		'what somebody was, as of today',
		'On Tuesday Ada Okoye spoke. Lars Holm served as chancellor of Estmark.',
		/May 2015/u
	],
	[
		'a law that changed by somebody',
		'In 2014 the Norwegian tax law changed from one system to another by the Brand government.',
		/by the Brand government\?/u
	],
	[
		'the parliament of a nation by its name',
		'In 1834 Lars Holm dismissed the Mexican Congress.',
		/→ (?:The )?Mexican Congress/u
	],
	['which place it is', 'Varde Heights is situated on the eastern border of the Tibetan Plateau.', /^Which place/u],
	[
		'one person by name twice',
		'In 1668 the doctor Thomas Holm wrote of Lund in his book The Varde Garden.',
		/Thomas Holm.*Thomas Holm/u
	],
	[
		'what those did who were not told of',
		'The workers of old were few. The starters ran well in Oslo in August 1945.',
		/^The starters/u
	],
	[
		'whoever bears a bare title',
		'Ada Okoye married William King in 1835. King was made Earl of Lund in 1838.',
		/was King made/u
	],
	['when somebody spoke', 'On 3 May 2019 Ada Okoye spoke publicly.', /speak publicly/u],
	['miles of what', 'The first 22.5 miles (36 km) of line opened on 4 June 1838 in Lund.', /first 22.5 miles open/u],
	['letters by other letters', 'The Lund Fisheries Council (LFC) has 300 boats.', /LFC.* → LFC/u]
];

it.each(NEVER)('never asks for %s', (_, text, never) => {
	for (const card of cardsOf(text)) expect(card).not.toMatch(never);
});

it('holds sixty negative examples at least', () => {
	expect(Object.values(NONE).flat().length + NEVER.length).toBeGreaterThanOrEqual(60);
});
