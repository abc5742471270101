import { looseReference } from '../quality/loose-reference.ts';
import type { Draft } from '../draft.ts';

const DANGLING =
	/\b(?:he|she|it|they|him|them|we|us|you|I|me|my|our|your|this|these|those|here|there|the (?:latter|former|same|other|two|three|above|following)|such|earlier|later|today|yesterday|tomorrow|tonight|now|recently|currently|ago|(?:last|next|this) (?:year|month|week|summer|spring|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night)|that (?:year|day|month|time|night|week|period|decade|century|summer|winter|spring|autumn)|another|others)\b/giu;

const POINTERS =
	'accord|agency|agreement|area|army|article|attack|attacks|bill|bridge|building|capital|case|centre|center|church|city|club|college|commission|' +
	'committee|community|company|conference|corridor|council|country|court|crisis|deal|delegation|delta|disaster|earthquake|election|event|expedition|' +
	'factory|festival|film|firm|fort|gorge|government|group|house|incident|institute|jury|opera|operas|list|island|islands|king|kingdom|law|league|meeting|ministry|mission|' +
	'monument|movement|museum|nation|official|officials|organisation|organization|pair|park|parliament|party|plan|police|president|prince|princess|' +
	'prize|process|programme|program|project|province|queen|railway|rebellion|referendum|region|regime|report|request|petition|delegates|rupture|epicentre|epicenter|quake|republic|revolt|revolution|river|' +
	'road|route|school|settlement|ship|site|source|sources|state|statement|station|storm|strategy|study|summit|survey|system|talks|team|temple|' +
	'territory|theatre|tour|town|treaty|trip|troops|union|university|vessel|village|visit|volcano|war|work|works';
/** What may follow to say which one is meant. */
const NARROWING =
	'of|in|on|at|for|from|between|against|near|with|that|which|who|where|whose|called|named|known|around|along|across|towards|into';

const DATED =
	'(?:in|on|by|from|since|until) (?:\\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d)';

/** A bare “the” before such a noun points back at something that the question does not show. */
const POINTING = new RegExp(
	`\\bthe (?:[a-z-]{2,20} )?(?:${POINTERS})(?= ${DATED}|(?! (?:${NARROWING})\\b| \\p{Lu}|[’'\\p{L}-]| [a-z]+ (?:of|for|in) ))`,
	'u'
);

/** “Who said that he …”, “Which country stated it …”: the pronoun means whom the question asks for. */
const OF_THE_SPEAKER = /(?<said>\b\p{Ll}{2,12}(?: that)?) (?:he|she|it) (?=\p{Ll})/u;

/** The word that would mean nothing to someone who has not read the document, or nothing. */
export function danglingWord(draft: Draft): string | undefined {
	const quoted = draft.question.replace(/“[^”]{0,300}”/gu, '');
	const inside = draft.relation === 'statement' ? quoted.replace(OF_THE_SPEAKER, '$<said> ') : quoted;
	const answer = draft.asked?.type === 'words' ? POINTING.exec(draft.answer)?.[0] : undefined;
	// “US” and “IT” in capitals are names, and so is the “I” of “Henry I”.
	const pronoun = [...inside.matchAll(DANGLING)].find(({ 0: word, index }) =>
		word.length === 1 ? !/\p{Lu}\p{L}*\s$/u.test(inside.slice(0, index)) : word !== word.toUpperCase()
	);
	return (pronoun ?? POINTING.exec(inside.replace(/^The(?= )/u, 'the')))?.[0] ?? looseReference(draft.question) ?? answer;
}
