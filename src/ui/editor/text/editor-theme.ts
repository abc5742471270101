import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Tokens reach into the shadow root that the editor stands in, and so light and dark need no theme each. */
const theme = EditorView.theme({
	'&': {
		blockSize: '100%',
		background: 'var(--leaf)',
		color: 'var(--ink)',
		border: 'var(--hair) solid var(--edge)',
		borderRadius: 'var(--radius)'
	},
	'&.cm-focused': { outline: 'var(--focus)', outlineOffset: '3px' },
	'.cm-scroller': { font: 'var(--t-code)', overflow: 'auto', overscrollBehavior: 'contain' },
	'.cm-content': { paddingBlock: '0.5rem', caretColor: 'var(--rubric)' },
	'.cm-line': { paddingInline: '0.25rem 1rem' },
	'.cm-cursor': { borderInlineStartColor: 'var(--rubric)', borderInlineStartWidth: '2px' },
	'&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { background: 'var(--rubric-wash) !important' },
	'.cm-activeLine, .cm-activeLineGutter': { background: 'transparent' },
	'.cm-activeLineGutter': { color: 'var(--ink)' },
	'.cm-gutters': { background: 'transparent', color: 'var(--ink-3)', border: '0' },
	'.cm-lineNumbers .cm-gutterElement': { minInlineSize: '2.25rem', paddingInline: '0.25rem' },
	'.cm-gutter-lint': { inlineSize: '1.25rem' },
	'.cm-gutter-lint .cm-gutterElement': { padding: '0' },
	'.cm-lint-marker': { inlineSize: '0.5rem', blockSize: '0.5rem', margin: '0.5rem 0.375rem' },
	'.cm-lint-marker-error': { content: 'none', background: 'var(--madder)', borderRadius: '50%', display: 'block' },
	'.cm-lint-marker-warning, .cm-lint-marker-info': {
		content: 'none',
		border: '1.5px solid var(--ochre)',
		borderRadius: '50%',
		display: 'block'
	},
	'.cm-lintRange': { backgroundImage: 'none', textUnderlineOffset: '0.25em', paddingBlockEnd: '0' },
	'.cm-lintRange-error': {
		background: 'var(--madder-wash)',
		textDecoration: 'underline wavy var(--madder) 1.5px'
	},
	'.cm-lintRange-warning, .cm-lintRange-info': { textDecoration: 'underline dotted var(--ochre) 1.5px' },
	'.cm-lintPoint::after': { borderBlockEndColor: 'var(--madder)' },
	'.cm-tooltip': {
		background: 'var(--leaf)',
		color: 'var(--ink)',
		border: 'var(--hair) solid var(--edge)',
		borderRadius: 'var(--radius)',
		font: 'var(--t-ui)',
		maxInlineSize: 'min(26rem, 90vw)'
	},
	'.cm-tooltip .cm-diagnostic': {
		padding: '0.75rem 1rem',
		borderInlineStart: '3px solid var(--edge)',
		whiteSpace: 'pre-line'
	},
	'.cm-tooltip .cm-diagnostic-error': { borderInlineStartColor: 'var(--madder)' },
	'.cm-tooltip .cm-diagnostic-warning': { borderInlineStartColor: 'var(--ochre)' },
	'.cm-diagnosticAction': {
		display: 'block',
		minBlockSize: '2.75rem',
		margin: '0.5rem 0 0',
		padding: '0.5rem 1.25rem',
		border: 'var(--hair) solid var(--edge)',
		borderRadius: 'var(--radius)',
		background: 'var(--leaf)',
		color: 'var(--ink)',
		font: 'var(--t-control)',
		cursor: 'pointer'
	},
	'.cm-tooltip-autocomplete > ul': { font: 'var(--t-code)', maxBlockSize: '15rem' },
	'.cm-tooltip-autocomplete > ul > li': { padding: '0.375rem 0.75rem !important' },
	'.cm-tooltip-autocomplete > ul > li[aria-selected]': {
		background: 'var(--ink) !important',
		color: 'var(--paper) !important'
	},
	'.cm-completionDetail': { font: 'var(--t-small)', fontStyle: 'normal', marginInlineStart: '1rem', opacity: '0.8' },
	'.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
	'.cm-completionInfo': { padding: '0.75rem 1rem', font: 'var(--t-ui)', maxInlineSize: '18rem' },
	'.cm-panels': { background: 'var(--paper)', color: 'var(--ink)', borderColor: 'var(--rule)' },
	'.cm-panel': { font: 'var(--t-ui)' },
	'.cm-panel input, .cm-panel button': {
		font: 'var(--t-ui)',
		color: 'inherit',
		background: 'var(--leaf)',
		border: 'var(--hair) solid var(--edge)',
		borderRadius: 'var(--radius)',
		backgroundImage: 'none'
	},
	'.cm-searchMatch': { background: 'var(--ochre-wash)' },
	'.cm-placeholder': { color: 'var(--ink-3)', fontStyle: 'italic' }
});

const marks = HighlightStyle.define([
	{ tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--ink-2)', fontWeight: '600' },
	{ tag: tags.comment, color: 'var(--ink-3)', fontStyle: 'italic' },
	{ tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--ink-3)' },
	{ tag: [tags.meta, tags.keyword, tags.labelName, tags.typeName], color: 'var(--lapis)' }
]);

/** The look of the text: ink on the leaf, keys set back, faults in madder. */
export const editorTheme = [theme, syntaxHighlighting(marks)];
