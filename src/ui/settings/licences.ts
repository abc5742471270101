/** A work of others that is part of the app as it is delivered. */
export interface Licence {
	readonly name: string;
	/** Its package, when it is one. */
	readonly package: string;
	/** SPDX. */
	readonly licence: string;
	readonly does: string;
}

export const licences: readonly Licence[] = [
	{ name: 'Svelte and SvelteKit', package: 'svelte', licence: 'MIT', does: 'draw the screens' },
	{ name: 'Dexie', package: 'dexie', licence: 'Apache-2.0', does: 'keeps decks and reviews' },
	{ name: 'ts-fsrs', package: 'ts-fsrs', licence: 'MIT', does: 'gives every card its next day' },
	{ name: 'winkNLP', package: 'wink-nlp', licence: 'MIT', does: 'finds sentences and parts of speech' },
	{ name: 'wink English model', package: 'wink-eng-lite-web-model', licence: 'MIT', does: 'knows English words' },
	{
		name: 'Readability',
		package: '@mozilla/readability',
		licence: 'Apache-2.0',
		does: 'finds the article of a web page'
	},
	{ name: 'LinkeDOM', package: 'linkedom', licence: 'ISC', does: 'reads the markup of a web page' },
	{ name: 'yaml', package: 'yaml', licence: 'ISC', does: 'reads deck files' },
	{ name: 'CodeMirror', package: '@codemirror/view', licence: 'MIT', does: 'shows deck files to edit' },
	{ name: 'CodeMirror: state', package: '@codemirror/state', licence: 'MIT', does: 'keeps what is written, and undo' },
	{
		name: 'CodeMirror: commands',
		package: '@codemirror/commands',
		licence: 'MIT',
		does: 'knows the keys of an editor'
	},
	{
		name: 'CodeMirror: language',
		package: '@codemirror/language',
		licence: 'MIT',
		does: 'tells the parts of a deck file'
	},
	{ name: 'CodeMirror: lint', package: '@codemirror/lint', licence: 'MIT', does: 'marks faults in their place' },
	{
		name: 'CodeMirror: completion',
		package: '@codemirror/autocomplete',
		licence: 'MIT',
		does: 'completes keys and values'
	},
	{ name: 'CodeMirror: search', package: '@codemirror/search', licence: 'MIT', does: 'finds words in deck files' },
	{ name: 'Lezer', package: '@lezer/highlight', licence: 'MIT', does: 'colours deck files' },
	{ name: 'Valibot', package: 'valibot', licence: 'MIT', does: 'checks what files hold' },
	{ name: 'marked', package: 'marked', licence: 'MIT', does: 'sets Markdown' },
	{ name: 'Temml', package: 'temml', licence: 'MIT', does: 'sets formulas' },
	{ name: 'Papa Parse', package: 'papaparse', licence: 'MIT', does: 'reads and writes tables' },
	{ name: 'noble-hashes', package: '@noble/hashes', licence: 'MIT', does: 'names cards by what they ask' },
	{ name: 'Literata', package: '@expo-google-fonts/literata', licence: 'OFL-1.1', does: 'is the book face' }
];
