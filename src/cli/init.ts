import { access, mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { idFromName, titleFromName } from '#core/decks/name-from-file.ts';
import type { Console } from './console.ts';
import { printJson } from './envelope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { readSchema, SCHEMA_NAME } from './schema.ts';
import { templateOf, TEMPLATES, type Template } from './templates.ts';

interface InitFlags {
	readonly template: Template;
	readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  recto init                            a first deck here, with the schema for your editor beside it
  recto init chemistry --template exam  a folder with a deck of all that can be checked
  recto init french --template vocab    a vocabulary list, asked both ways

Files that are there already are left alone.`;

/** What VS Code needs to know of the folder; its YAML extension then checks decks while they are written. */
const SETTINGS = `${JSON.stringify({ 'yaml.schemas': { [`./${SCHEMA_NAME}`]: '*.recto.yaml' } }, null, '\t')}\n`;

async function isThere(path: string): Promise<boolean> {
	return access(path).then(
		() => true,
		() => false
	);
}

async function init(folder: string, { template, json }: InitFlags, console: Console): Promise<ExitCode> {
	const name = basename(resolve(folder));
	const id = idFromName(name);
	const deck = `${id}.recto.yaml`;
	const files: readonly (readonly [string, string])[] = [
		[deck, templateOf(template, id, titleFromName(name))],
		[SCHEMA_NAME, await readSchema()],
		[join('.vscode', 'settings.json'), SETTINGS]
	];
	const written: string[] = [];
	try {
		await mkdir(join(folder, '.vscode'), { recursive: true });
		for (const [file, text] of files) {
			const path = join(folder, file);
			if (await isThere(path)) console.say(`${path} is there already and stays as it is.`);
			else {
				await writeFile(path, text);
				written.push(path);
			}
		}
	} catch (error) {
		console.say(`recto: ${folder} cannot be written to (${error instanceof Error ? error.message : String(error)}).`);
		return EXIT.unreadable;
	}
	if (json === true) printJson(console, 'init', true, { files: written });
	for (const path of written) console.say(`Wrote ${path}.`);
	console.say(
		`\nNow: edit ${join(folder, deck)}, then  recto check ${join(folder, deck)}  and  recto preview ${join(folder, deck)}`
	);
	return EXIT.clean;
}

/** `recto init`: a first deck, and what an editor needs to help with it. */
export function addInit(recto: Command, console: Console, ended: (code: ExitCode) => void): void {
	recto
		.command('init')
		.description('begin a deck, with the schema for your editor beside it')
		.argument('[folder]', 'where; it is made when it is not there', '.')
		.addOption(new Option('--template <name>', 'what the deck begins with').choices(TEMPLATES).default('basic'))
		.option('--json', 'print the names of the files as JSON')
		.addHelpText('after', EXAMPLES)
		.action(async (folder: string, flags: InitFlags) => ended(await init(folder, flags, console)));
}
