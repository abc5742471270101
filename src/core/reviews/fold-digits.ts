const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** What a decimal digit of any script counts: its script's ten digits stand in a row, zero first. */
function valueOf(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && isDigit(code - value - 1)) value++;
	return String(value);
}

const MARKS: Readonly<Record<string, string>> = { '٫': '.', '٬': ',', '٪': '%', '−': '-' };

/** Digits of every script (۷۲۰۰, ٧٢٠٠, ७२००) as those of ours, with the Arabic marks between and behind them. */
export function foldDigits(text: string): string {
	return text.replace(/[٫٬٪−]/gu, (mark) => MARKS[mark] ?? mark).replace(/[^\P{Nd}0-9]/gu, valueOf);
}
