import type { Command } from 'commander';
import { explainFault, EXPLANATIONS } from '#core/decks/explain/explain-fault.ts';
import type { Explanation } from '#core/decks/explain/explanation.ts';
import { coloursFor, type Colours } from './colours.ts';
import type { Console } from './console.ts';
import { printJson } from './envelope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

const EXAMPLES = `
Examples:
  recto explain E102        what the code means, with a deck that has the fault and the same deck put right
  recto explain             all codes
  recto explain --json      for a program`;

const indented = (text: string): string => text.trimEnd().replaceAll(/^/gmu, '    ');

function inWords(code: string, { why, wrong, right }: Explanation, colours: Colours): string {
	const example = (title: string, text: string | undefined): string[] =>
		text === undefined || text === '' ? [] : ['', colours.dim(title), indented(text)];
	return [`${colours.strong(code)}  ${why}`, ...example('Wrong:', wrong), ...example('Right:', right)].join('\n');
}

function explain(codes: readonly string[], flags: { readonly json?: boolean }, console: Console): ExitCode {
	const wanted = codes.length > 0 ? codes.map((code) => code.trim().toUpperCase()) : Object.keys(EXPLANATIONS);
	const found = wanted.flatMap((code) => {
		const explanation = explainFault(code);
		return explanation ? [{ code, ...explanation }] : [];
	});
	const unknown = wanted.filter((code) => explainFault(code) === undefined);
	for (const code of unknown) console.say(`recto: there is no code ${code}. recto explain lists them all.`);
	if (flags.json === true) printJson(console, 'explain', unknown.length === 0, { codes: found });
	else if (codes.length === 0) console.out(`${found.map(({ code, why }) => `${code}  ${why}`).join('\n')}\n`);
	else for (const one of found) console.out(`${inWords(one.code, one, coloursFor(console.hasColours))}\n`);
	return unknown.length === 0 ? EXIT.clean : EXIT.usage;
}

/** `recto explain`: what a code means, with an example. */
export function addExplain(recto: Command, console: Console, ended: (code: ExitCode) => void): void {
	recto
		.command('explain')
		.description('say what a code of recto check means')
		.argument('[codes...]', 'codes such as E102; without any, all are listed')
		.option('--json', 'print the explanations as JSON')
		.addHelpText('after', EXAMPLES)
		.action((codes: string[], flags: { readonly json?: boolean }) => {
			ended(explain(codes, flags, console));
		});
}
