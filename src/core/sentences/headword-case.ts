import type { Token } from './sentence.ts';

/** Words inside names that are written small: “Battle of Hastings”. */
const SMALL: ReadonlySet<string> = new Set('of the and for in on at de la le du des von van der den di da'.split(' '));
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’]+$/u;
const JOINING = /^(?:\p{Lu}|\p{Lu}?[-–.])$/u;
/** A shorter word in capitals is as likely an acronym. */
const LETTERS = 4;

const isLong = ({ text }: Token): boolean => text.length >= LETTERS;

/** The ends of the runs of capitals in a sentence, hyphens and initials among them. */
function runsOf(tokens: readonly Token[]): readonly (readonly [number, number])[] {
	const runs: (readonly [number, number])[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (!CAPITALS.test(tokens[at]?.text ?? '')) continue;
		let to = at + 1;
		while (CAPITALS.test(tokens[to]?.text ?? '') || JOINING.test(tokens[to]?.text ?? '')) to++;
		while (JOINING.test(tokens[to - 1]?.text ?? '')) to--;
		runs.push([at, to]);
		at = to - 1;
	}
	return runs;
}

function calm(token: Token, isFirst: boolean): Token {
	const { text, lower } = token;
	if (!CAPITALS.test(text)) return token;
	if (SMALL.has(lower) && !isFirst) return { ...token, text: lower };
	return { ...token, text: text.replace(/[\p{L}\p{M}]+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase()) };
}

/**
 * “The BATTLE OF HASTINGS was …” under the title “Battle of Hastings”: a headword in capitals is a name like any other, and so is
 * a second one of several long words beside it. Acronyms, which the title too has in capitals, stay.
 */
export function withHeadwordCase(tokens: readonly Token[], title: string): readonly Token[] {
	const runs = runsOf(tokens);
	if (runs.length === 0) return tokens;
	const titled = new Set(
		title
			.split(/[^\p{L}\p{M}'’]+/u)
			.filter((word) => !CAPITALS.test(word))
			.map((word) => word.toLowerCase())
	);
	const heads = runs.filter(([from, to]) =>
		tokens.slice(from, to).some((token) => isLong(token) && titled.has(token.lower))
	);
	if (heads.length === 0) return tokens;
	const names = runs.filter((run) => heads.includes(run) || tokens.slice(...run).filter(isLong).length > 1);
	return tokens.map((token, at) => {
		const run = names.find(([from, to]) => from <= at && at < to);
		return run ? calm(token, run[0] === at) : token;
	});
}
