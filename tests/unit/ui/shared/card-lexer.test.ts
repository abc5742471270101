import { describe, expect, it } from 'vitest';
import { cardTokens } from '#ui/shared/markdown/card-lexer.ts';
import { hasMarkup } from '#ui/shared/card-markup.ts';

interface Node {
	readonly type: string;
	readonly tex?: string;
	readonly isBlock?: boolean;
	readonly tokens?: readonly Node[];
}

/** All formulas of a text, wherever in its markup they stand. */
function formulasIn(text: string): readonly string[] {
	const found: string[] = [];
	const walk = (nodes: readonly Node[]): void => {
		for (const node of nodes) {
			if (node.type === 'formula') found.push(`${node.isBlock === true ? 'block ' : ''}${node.tex ?? ''}`);
			walk(node.tokens ?? []);
		}
	};
	walk(cardTokens(text));
	return found;
}

describe('a formula is found', () => {
	it.each([
		['$x$', ['x']],
		[String.raw`What does $\frac{1}{2}mv^2$ give?`, [String.raw`\frac{1}{2}mv^2`]],
		['**Both $a_1$ and $a_2$**', ['a_1', 'a_2']],
		["Which rule?\n\n$$(fg)' = f'g + fg'$$", ["block (fg)' = f'g + fg'"]],
		['$$\na + b\n$$\n\nand on', ['block a + b']],
		['It is $$a^2$$ so', ['block a^2']],
		[String.raw`$5\$ + x$`, [String.raw`5\$ + x`]],
		['$a*b*c$', ['a*b*c']]
	])('in %j', (text, formulas) => {
		expect(formulasIn(text)).toEqual(formulas);
		expect(hasMarkup(text)).toBe(true);
	});
});

describe('signs of money are left alone', () => {
	it.each([
		'$5',
		'$5 or $10',
		'from $5 to $10',
		'US$ 5 and US$ 6',
		'$ x $',
		String.raw`\$x\$`,
		'`$x$`',
		'$',
		'$$',
		'$x\ny$'
	])('in %j', (text) => {
		expect(formulasIn(text)).toEqual([]);
	});
});
