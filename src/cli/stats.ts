import type { Command } from 'commander';
import { deckStats, type DeckStats } from '#core/decks/deck-stats.ts';
import { counted } from '#core/shared/counted.ts';
import type { Console } from './console.ts';
import { findDecks } from './deck-file.ts';
import { printJson } from './envelope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { openDeck } from './open-deck.ts';

interface Stats {
	readonly file: string;
	readonly title: string;
	readonly stats: DeckStats;
}

const EXAMPLES = `
Examples:
  recto stats my-deck.yaml     cards by type, tag and source; how many have an id, a source, a picture
  recto stats decks/ --json    for a program`;

const MOST_NAMES = 8;

function listed(title: string, counts: readonly (readonly [string, number])[]): readonly string[] {
	if (counts.length === 0) return [];
	const more = counts.length > MOST_NAMES ? `, and ${counts.length - MOST_NAMES} more` : '';
	return [
		`  ${title}  ${counts
			.slice(0, MOST_NAMES)
			.map(([name, count]) => `${name} ${count}`)
			.join(', ')}${more}`
	];
}

function inWords({ file, title, stats }: Stats): string {
	const share = (count: number): string => `${count} of ${stats.cards}`;
	return [
		`${file}: “${title}”, ${counted(stats.cards, 'card')} from ${counted(stats.entries, 'entry', 'entries')}`,
		...listed('types   ', Object.entries(stats.byType)),
		...listed('kinds   ', stats.byKind),
		...listed('tags    ', stats.byTag),
		...listed('sources ', stats.bySource),
		`  with an id ${share(stats.withId)}, a source ${share(stats.withSource)}, a quotation ${share(stats.withQuote)}`,
		`  with an explanation ${share(stats.withExplanation)}, a picture ${share(stats.withPicture)}`,
		`  half of all questions are up to ${stats.medianQuestion} characters long, half of all answers up to ${stats.medianAnswer}`
	].join('\n');
}

async function stats(
	paths: readonly string[],
	flags: { readonly json?: boolean },
	console: Console
): Promise<ExitCode> {
	let code: ExitCode = EXIT.clean;
	const all: Stats[] = [];
	for (const path of await findDecks(paths)) {
		const opened = await openDeck(path, console);
		if (opened.ok) all.push({ file: path, title: opened.deck.title, stats: deckStats(opened.deck) });
		else code = opened.code > code ? opened.code : code;
	}
	if (flags.json === true) printJson(console, 'stats', code === EXIT.clean, { decks: all });
	else for (const one of all) console.out(`${inWords(one)}\n`);
	return code;
}

/** `recto stats`: what a deck holds. */
export function addStats(recto: Command, console: Console, ended: (code: ExitCode) => void): void {
	recto
		.command('stats')
		.description('count what deck files hold')
		.argument('<files...>', 'deck files (YAML), or folders of them; - for standard input')
		.option('--json', 'print the counts as JSON')
		.addHelpText('after', EXAMPLES)
		.action(async (files: string[], flags: { readonly json?: boolean }) => ended(await stats(files, flags, console)));
}
