import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Console } from './console.ts';
import type { ExitCode } from './exit-codes.ts';
import { saveOrPrint } from './save-file.ts';

const PUBLISHED = new URL('../../static/schema/recto-deck-1.schema.json', import.meta.url);

/** The name under which the schema lies beside a deck. */
export const SCHEMA_NAME = 'recto-deck-1.schema.json';

/** The schema of deck files, as it is published. */
export const readSchema = (): Promise<string> => readFile(PUBLISHED, 'utf8');

const EXAMPLES = `
Examples:
  recto schema                                  print the JSON Schema (draft-07) of deck files
  recto schema -o ${SCHEMA_NAME}     put it beside your decks

In an editor that knows the YAML language server, this first line of a deck gives completion and red marks:
  # yaml-language-server: $schema=./${SCHEMA_NAME}`;

/** `recto schema`: the format for editors. */
export function addSchema(recto: Command, console: Console, ended: (code: ExitCode) => void): void {
	recto
		.command('schema')
		.description('print the JSON Schema of deck files, for editors')
		.option('-o, --output <file>', 'write it to this file instead of printing it')
		.option('--json', 'the schema is JSON in any case')
		.addHelpText('after', EXAMPLES)
		.action(async ({ output }: { readonly output?: string }) =>
			ended(await saveOrPrint(output, await readSchema(), console))
		);
}
