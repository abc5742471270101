import type { Entity } from '../../facts/entity.ts';
import { isDemonym } from '../../facts/lexicon/peoples.ts';
import { foldedWords } from '../quality/folded-words.ts';
import { SMALL_WORDS, toldAnswer } from '../quality/tells-answer.ts';
import type { Draft } from '../draft.ts';
import { classNoun } from '../wording/which.ts';

/** Words of names that tell nothing by themselves: “Middle Rhine” is told by “Rhine”. */
const MODIFIERS: ReadonlySet<string> = new Set(
	'middle upper lower central national royal imperial international federal united general first second third great grand holy saint northern southern eastern western'.split(
		' '
	)
);

/** “From which league …? The League”. */
function isNounAsked({ question, answer }: Draft): boolean {
	const noun = /\bwhich (?<noun>\p{L}+)/iu.exec(question)?.groups?.['noun']?.toLowerCase();
	return noun !== undefined && foldedWords(answer.replace(/^the /iu, '')).join(' ') === noun;
}

/** “Which congress …? The Norwegian Congress”: with the kind told, only the nation is left to tell. */
const NATIONS_OWN = /^(?:congress|parliament|government|army|navy|senate|police|embassy|cabinet|revolution)$/u;

function isNationsOwn(entity: Entity): boolean {
	const [nation = '', noun = '', ...more] = entity.name.replace(/^the /iu, '').split(' ');
	return more.length === 0 && isDemonym(nation) && NATIONS_OWN.test(noun.toLowerCase());
}

/** True when the question gives its answer away: by the answer itself, another name of it, or the part of a name that tells it. */
export function givesAway(draft: Draft): boolean {
	const asking = draft.question.replace(
		/^(?:[^:]{1,60}: )?(?:(?:According to|As reported) [^,]{0,80}, )?(?:\w+ )?which \w+/iu,
		''
	);
	if (toldAnswer(asking, [draft.answer, ...draft.accept]) !== undefined || isNounAsked(draft)) return true;
	if (draft.asked?.type !== 'entity') return false;
	const { entity } = draft.asked;
	if (isNationsOwn(entity)) return true;
	const question = foldedWords(asking);
	const telling = foldedWords(entity.name).filter((word) => word.length > 3 && !SMALL_WORDS.has(word));
	if (entity.type === 'person') return telling.some((word) => question.includes(word));
	// “Which gorge of the Rhine …?” tells “Rhine Gorge”.
	const own = telling.filter((word) => word !== classNoun(entity) && !MODIFIERS.has(word));
	return own.length > 0 && own.every((word) => question.includes(word));
}
