/** One answer of a GIFT question. */
export interface GiftAnswer {
	/** `=` for right, `~` for wrong. */
	readonly mark: '=' | '~';
	readonly text: string;
	/** Percent of the points, when it is written. */
	readonly weight?: number;
	readonly feedback?: string;
}

/** A GIFT question, taken apart. */
export interface GiftQuestion {
	readonly title?: string;
	/** The text; `{}` stands where the answers stood in it, when words follow. */
	readonly text: string;
	/** What stands between the braces; absent for a text that asks nothing. */
	readonly answers?: string;
	readonly category?: string;
}

/** Signs that GIFT keeps for itself, behind a backslash, as they are while it is read. Private use: in no text. */
const ESCAPED = '~=#{}:';
const HELD = '\uE020';

/** Hides signs behind backslashes, so that the rest can be cut at those that mean something. */
export function hold(text: string): string {
	return text.replaceAll(/\\(?<sign>[~=#{}:])/gu, (_, sign: string) =>
		String.fromCharCode(HELD.charCodeAt(0) + ESCAPED.indexOf(sign))
	);
}

/** The signs again, without backslashes; `\n` as a line end. */
export function release(text: string): string {
	return text
		.replaceAll(/[\uE020-\uE025]/gu, (held) => ESCAPED.charAt(held.charCodeAt(0) - HELD.charCodeAt(0)))
		.replaceAll('\\n', '\n')
		.trim();
}

/** Signs that need a backslash in a GIFT file. */
export function escapeGift(text: string): string {
	return text.replaceAll(/[~=#{}:]/gu, '\\$&').replaceAll('\n', '\\n');
}

const FORMAT = /^\[(?:html|markdown|plain|moodle)\]/u;

function questionOf(block: string, category: string | undefined): GiftQuestion | undefined {
	const title = /^::(?<title>[^:]{1,300})::/u.exec(block)?.groups?.['title'];
	const rest = block
		.slice(title === undefined ? 0 : title.length + 4)
		.trim()
		.replace(FORMAT, '')
		.trim();
	const open = rest.indexOf('{');
	const close = rest.indexOf('}', open);
	if (rest === '') return undefined;
	const named = { ...(title !== undefined && { title: release(title) }), ...(category !== undefined && { category }) };
	if (open < 0 || close < 0) return { ...named, text: release(rest) };
	const [before, after] = [rest.slice(0, open).trim(), rest.slice(close + 1).trim()];
	return {
		...named,
		text: release(after === '' ? before : `${before} {} ${after}`),
		answers: rest.slice(open + 1, close).trim()
	};
}

const CATEGORY = /^\$CATEGORY:[ \t]{0,20}(?<name>[^\n]{1,300})/u;

/** Takes a GIFT file apart: questions are parted by empty lines, comments begin with `//`. */
export function readGift(text: string): readonly GiftQuestion[] {
	const lines = text.split(/\r?\n/u).map((line) => line.trim());
	let category: string | undefined;
	return hold(lines.filter((line) => !line.startsWith('//')).join('\n'))
		.split(/\n{2,}/u)
		.flatMap((block) => {
			const named = CATEGORY.exec(block);
			if (named)
				category = release(named.groups?.['name'] ?? '')
					.split('/')
					.at(-1);
			return questionOf(block.slice(named?.[0].length ?? 0).trim(), category) ?? [];
		});
}

/** Takes the answers between the braces apart. */
export function readAnswers(answers: string): readonly GiftAnswer[] {
	return [...answers.matchAll(/(?<mark>[=~])(?<body>[^=~]{0,2000})/gu)].map(({ groups }) => {
		const { mark = '=', body = '' } = groups ?? {};
		const [said = '', ...feedback] = body.split('#');
		const { weight, rest = said } = /^\s*%(?<weight>-?[\d.]{1,8})%(?<rest>.*)$/su.exec(said)?.groups ?? {};
		return {
			mark: mark as '=' | '~',
			text: release(rest),
			...(weight !== undefined && { weight: Number(weight) }),
			...(feedback.length > 0 && { feedback: release(feedback.join('#')) })
		};
	});
}
