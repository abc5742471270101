import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{ ignores: ['node_modules/', '.svelte-kit/', '.cache/', 'build/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] }
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
			// Files of strangers may hold control characters, and those are what we look for.
			'no-control-regex': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/button-has-type': 'error',
			'svelte/no-at-html-tags': 'error',
			// Addresses are plain paths resolved through `$app/paths` in one place.
			'no-undef': 'off'
		}
	},
	// Lexicons are data: their length says nothing about their shape.
	{ files: ['src/core/facts/lexicon/**', 'tests/**'], rules: { 'max-lines': 'off' } },
	{ files: ['**/*.js', '**/*.mjs'], ...ts.configs.disableTypeChecked },
	{ files: ['**/*.ts'], rules: { 'no-undef': 'off' } }
);
