const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const DAY = String.raw`(?:3[01]|[12]?\d)(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:1\d{3}|20\d{2})`;
const ERA = String.raw`(?:BCE?|B\.C\.E?\.?|CE|AD|A\.D\.|BP)`;
const WEEKDAY = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
const DASH = String.raw`\s?[–—-]\s?`;
const ORDINAL = String.raw`(?:\d{1,2}(?:st|nd|rd|th)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty-first))`;
const PART = String.raw`(?:(?:the\s)?(?:very\s)?(?:early|mid|middle|late|later)(?:\sto\s(?:mid|late))?(?:\sin\s|[\s-])|(?:the\s)?(?:(?:first|second|latter|last|third)\s(?:half|quarter|third|decades?|years?)|beginning|start|end|turn|middle|close|dawn|course)\sof\s(?:the\s)?)`;
const COUNT = String.raw`(?:\d{1,4}|[Aa]\sfew|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Ff]ifteen|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]everal|[Mm]any)`;
const UNIT = String.raw`(?:second|minute|hour|day|night|week|fortnight|month|year|decade|century|centurie)s?`;
const AGE = String.raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)`;
const HOLIDAY = String.raw`(?:(?:Christmas|New\sYear's)\s(?:Eve|Day)|Boxing\sDay)`;
const ERA_NAME = String.raw`(?:World\sWar\s(?:I|II|One|Two)|(?:First|Second)\sWorld\sWar|Great\sWar|Cold\sWar|(?:\p{Lu}\p{L}+\s){0,2}Civil\sWar|(?:\p{Lu}\p{L}+\s){1,3}(?:War|Wars|Revolution|Empire|Period|Era|Age)|(?:\p{Lu}\p{L}+\s){1,2}(?:dynasty|Dynasty|era|period|occupation)|(?:(?:Early|High|Late|early|high|late)\s)?Middle\sAges|(?:(?:Early|Late|early|late)\s)?(?:Bronze|Iron|Stone|Ice)\sAge|Renaissance|Reformation|Enlightenment|Great\sDepression|Industrial\sRevolution|industrial\srevolution)`;
const FOOTNOTE = String.raw`(?:\s?\[\s?\w\s?\])?`;
const AGAIN = String.raw`(?:again\s)?(?:in\s)?`;
const SEASON = String.raw`(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Winter)`;

/** One way to write a time, and what a sentence must have in it to be searched for it. */
export interface TimeShape {
	readonly form: TimeForm;
	/** Places in `TIME_NEEDS`. */
	readonly needs: readonly number[];
	readonly pattern: RegExp;
}

/** What an expression is, by which it is settled. */
export type TimeForm =
	| 'day'
	| 'day-range'
	| 'month'
	| 'holiday'
	| 'month-range'
	| 'year-range'
	| 'year-list'
	| 'decade'
	| 'century'
	| 'part-of-year'
	| 'era'
	| 'long-ago'
	| 'named-era'
	| 'age'
	| 'year'
	| 'open-day'
	| 'open-day-range'
	| 'weekday'
	| 'near-day'
	| 'near-unit'
	| 'open-month'
	| 'duration'
	| 'other-relative';

const MONTH_IN = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/u;
const YEAR_IN = /[1-9]\d{3}/u;
const DIGIT_IN = /\d/u;
const ERA_IN = /BC|B\.C|CE|AD|A\.D|BP/u;
const UNIT_IN = /second|minute|hour|day|night|week|month|year|decade|centur/u;
const JOINT_IN = /[–—-]|to|and|until|through/u;
const PART_IN =
	/early|mid|late|spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Winter|half|quarter|third|decade|year|beginning|start|end|turn|close|dawn|course/u;
const NEAR_UNIT_IN =
	/second|minute|hour|day|night|week|month|year|decade|centur|morning|evening|spring|summer|autumn|winter/u;
const RELATIVE_IN =
	/same|following|next|previous|preceding|end|beginning|start|middle|[Tt]hat|before|after|later|earlier|ago|past|last|coming|first|recent/u;

/** What every expression of a form has in it: a sentence without any of these need not be searched for the form. */
const NEEDS: Readonly<Record<TimeForm, readonly RegExp[]>> = {
	'day-range': [YEAR_IN, MONTH_IN, JOINT_IN],
	day: [YEAR_IN],
	holiday: [YEAR_IN, /Christmas|Year's|Boxing/u],
	'month-range': [YEAR_IN, MONTH_IN, JOINT_IN],
	month: [YEAR_IN, MONTH_IN],
	'year-range': [DIGIT_IN, JOINT_IN],
	'year-list': [YEAR_IN, /and/u],
	decade: [/\d0'?s/u],
	century: [/centur/u],
	'part-of-year': [YEAR_IN, PART_IN],
	era: [DIGIT_IN, ERA_IN],
	'long-ago': [/years\sago/u],
	age: [/\b[Aa]ge/u],
	'named-era': [
		/War|Revolution|revolution|Empire|Period|Era|era|Age|ynasty|period|occupation|Renaissance|Reformation|Enlightenment|Depression/u
	],
	'open-day-range': [DIGIT_IN, MONTH_IN, JOINT_IN],
	'open-day': [DIGIT_IN, MONTH_IN],
	weekday: [/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u],
	'near-day': [/esterday|oday|omorrow|onight/u],
	'near-unit': [/[Tt]his|[Ll]ast|[Nn]ext/u],
	'open-month': [MONTH_IN],
	'other-relative': [NEAR_UNIT_IN, RELATIVE_IN],
	duration: [UNIT_IN],
	year: [YEAR_IN]
};

/** All that tells whether a form is worth a search, each once: what one sentence has of it is looked up once. */
export const TIME_NEEDS: readonly RegExp[] = [...new Set(Object.values(NEEDS).flat())];

const form = (name: TimeForm, source: string): TimeShape => ({
	form: name,
	needs: NEEDS[name].map((need) => TIME_NEEDS.indexOf(need)),
	pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${source}(?![\p{L}\p{N}])`, 'gu')
});

const day = (n: string): string => String.raw`(?<d${n}>${DAY})`;
const month = (n: string): string => String.raw`(?<m${n}>${MONTH})`;
const year = (n: string): string => String.raw`(?<y${n}>${YEAR})`;

/** What every time expression has a part of; a sentence without any needs no further look. */
export const TIME_HINT =
	/\d|\bage|day|week|month|year|decade|centur|hour|minute|second|night|morning|spring|summer|autumn|fall|winter|tomorrow|Spring|Summer|Autumn|Winter|January|February|March|April|May|June|July|August|September|October|November|December|War|Age|Revolution|revolution|Empire|Period|Era|era|period|ynasty|occupation|Renaissance|Reformation|Enlightenment|Depression/u;

/** Shapes of time expressions, in the order in which they claim their words: the fuller before the barer. */
export const TIME_FORMS: readonly TimeShape[] = [
	form(
		'day-range',
		String.raw`${day('1')}(?:\s${month('1')})?(?:${DASH}|\s(?:to|and|until)\s)${day('2')}\s${month('2')},?\s${year('2')}`
	),
	form(
		'day-range',
		String.raw`${month('1')}\s${day('1')}(?:${DASH}|\s(?:to|and|until|through)\s)(?:${month('2')}\s)?${day('2')},?\s${year('2')}`
	),
	form('day', String.raw`${day('1')}(?:\sof)?\s${month('1')},?\s${year('1')}`),
	form('day', String.raw`${month('1')}\s${day('1')},?\s${year('1')}`),
	form('day', String.raw`${year('1')}-(?<n1>\d{2})-${day('1')}`),
	form('holiday', String.raw`(?<holiday>${HOLIDAY})(?:,|\sin)?\s${year('1')}`),
	form(
		'month-range',
		String.raw`${month('1')}(?:\s${year('1')})?(?:${DASH}|\s(?:to|until|through)\s)${month('2')}\s${year('2')}`
	),
	form('month', String.raw`(?:(?:early|mid|late)[\s-])?${month('1')},?\s(?:of\s)?${year('1')}`),
	form(
		'year-range',
		String.raw`(?:[Bb]etween\s)?(?<y1>\d{1,4})(?:${DASH}|\s(?:to|until|and)\s)(?<y2>\d{1,4})\s(?<era>${ERA})`
	),
	form(
		'century',
		String.raw`(?:${PART})?(?:the\s)?(?<c1>${ORDINAL})(?:${DASH}|\s(?:to|and|or)\s(?:the\s)?(?:(?:early|mid|late)[\s-])?)(?<c2>${ORDINAL})[\s-]centur(?:y|ies)(?:\s(?<era>${ERA}))?`
	),
	form('century', String.raw`(?<part>${PART})?(?:the\s)?(?<c1>${ORDINAL})[\s-]century(?:\s(?<era>${ERA}))?`),
	form(
		'decade',
		String.raw`(?<part>${PART})?(?:the\s)?(?<y1>1\d{2}0|20\d0)'?s(?:(?:${DASH}|\s(?:to|and)\s)(?:the\s)?(?:(?:early|mid|late)\s)?(?<y2>1\d{2}0|20\d0)'?s)?`
	),
	form(
		'year-range',
		String.raw`${year('1')}(?:${DASH}(?<y2>${YEAR}|\d{2})|\s(?:to|until|through)\s(?:the\s)?(?<y3>${YEAR}))(?![,.]\d)`
	),
	form('year-range', String.raw`[Bb]etween\s(?:the\syears\s)?${year('1')}\sand\s(?<y2>${YEAR})`),
	form(
		'year-list',
		String.raw`${year('1')}${FOOTNOTE}(?:(?:,\s|\sand\s)${AGAIN}${YEAR}){0,4},?\sand\s${AGAIN}${year('2')}`
	),
	form('part-of-year', String.raw`(?:${PART}|(?:the\s)?(?:(?:early|mid|late)[\s-])?${SEASON}\s(?:of\s)?)${year('1')}`),
	form('part-of-year', String.raw`mid-${year('1')}`),
	form(
		'era',
		String.raw`(?:c\.\s|ca\.\s|circa\s)?(?:\d{1,3},\d{3}${DASH})?(?<y1>\d{1,3}(?:,\d{3})|\d{1,6})\s(?<era>${ERA})`
	),
	form('era', String.raw`(?<era>AD|A\.D\.)\s(?<y1>\d{1,4})`),
	form(
		'long-ago',
		String.raw`(?:[Aa]bout\s|[Aa]round\s|[Ss]ome\s|[Aa]pproximately\s)?(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,4}(?:\.\d{1,3})?\s(?:million|billion|thousand))\syears\sago`
	),
	form('age', String.raw`(?:the\s)?age\s(?:of\s)?${AGE}(?!${DASH}\d|\sto\s\d)`),
	form('age', String.raw`(?<=[Aa]ged\s)${AGE}(?!${DASH}\d|\sto\s\d)`),
	form(
		'named-era',
		String.raw`(?:(?:[Tt]he\s)?(?:day|night|week|month|year|eve|end|start|beginning|outbreak|height|close|time)\s(?:of|before|after)\s(?:the\s)?(?:(?:outbreak|end|start|beginning|close)\sof\s(?:the\s)?)?|(?<=(?:[Dd]uring|[Ii]n|[Bb]efore|[Aa]fter|[Uu]ntil|[Ss]ince|[Ff]rom|[Bb]y|throughout)\s(?:the\s)?))${ERA_NAME}`
	),
	form(
		'open-day-range',
		String.raw`${month('1')}\s${day('1')}(?:${DASH}|\s(?:to|and|until)\s)(?:${month('2')}\s)?${day('2')}`
	),
	form('open-day', String.raw`(?:${day('1')}(?:\sof)?\s${month('1')}|(?<m2>${MONTH})\s(?<d2>${DAY}))`),
	form(
		'weekday',
		String.raw`(?:(?<which>last|next|this)\s)?(?<weekday>${WEEKDAY})(?:\s(?:morning|afternoon|evening|night))?`
	),
	form(
		'near-day',
		String.raw`(?<near>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)(?:\s(?:morning|afternoon|evening|night))?`
	),
	form(
		'near-unit',
		String.raw`(?:(?:[Ee]arlier|[Ll]ater|early|late)\s)?(?<which>[Tt]his|[Ll]ast|[Nn]ext)\s(?<unit>week|weekend|month|year|decade|century|${SEASON}|${MONTH})`
	),
	form(
		'open-month',
		String.raw`(?<=(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Oo]f|from|between|early|late|mid|to|and|through)[\s-])${month('1')}(?!(?<=March|April|May|June|August)\s\p{Lu})`
	),
	// A sentence opens “In June Anna …”; inside one “of June Anna” would be a name.
	form('open-month', String.raw`(?<=(?:In|Since|Until|During)\s(?:early\s|late\s|mid-)?)${month('1')}`),
	form(
		'other-relative',
		String.raw`(?:the\s|[Tt]he\s)?(?:same|following|next|previous|preceding)\s(?:day|week|month|year|morning|night|evening|decade)(?!s)`
	),
	form(
		'other-relative',
		String.raw`(?:the\s)?(?:end|beginning|start|middle)\sof\s(?:the|this|that)\s(?:week|month|year|decade|century)`
	),
	form(
		'other-relative',
		String.raw`[Tt]hat\s(?:same\s)?(?:day|week|month|year|morning|night|evening|summer|winter|autumn|spring)(?!s)`
	),
	form('other-relative', String.raw`(?:the\s)?(?:day|week|month|year)\s(?:before|after)(?=[,.;]|$)`),
	form(
		'other-relative',
		String.raw`${COUNT}\s${UNIT}(?:\sand\s${COUNT}\s${UNIT})?\s(?:later|earlier|ago|afterwards?|(?:before|after)(?=[,.;]|$))`
	),
	form(
		'other-relative',
		String.raw`(?:the\s)?(?:(?:past|last|next|coming|first|previous|following)\s${COUNT}|past|recent|coming)\s(?:days|weeks|months|years|decades|centuries)`
	),
	form(
		'duration',
		String.raw`(?<=(?:[Ff]or|[Oo]ver|[Ii]n|[Ww]ithin|[Aa]fter|[Dd]uring|[Ll]asted|[Ll]asting|[Tt]ook)\s(?:the\s|about\s|nearly\s|almost\s|over\s|around\s|some\s|more\sthan\s|at\sleast\s|up\sto\s|just\s|only\s|roughly\s|approximately\s|course\sof\s){0,3})(?:next\s|first\s|last\s|past\s)?(?<count>${COUNT}(?:-\p{L}{3,5})?)\s(?<unit>${UNIT})(?!\s(?:later|earlier|ago))`
	),
	form('year', year('1'))
];
