import {
	autocompletion,
	completionKeymap,
	type CompletionContext,
	type CompletionResult
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Text } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { completeDeck, mayComplete } from '#core/decks/complete/complete-deck.ts';
import { lineEdit, type TextEdit } from '#core/decks/faults/text-edit.ts';
import type { EditorFault } from '../editor-fault.ts';
import { deckLanguage } from './deck-language.ts';
import { editorTheme } from './editor-theme.ts';
import { hangingIndent } from './hanging-indent.ts';

/** What happens in the editor. */
export interface TextEditorEvents {
	/** The text has changed and rests for a moment. */
	onchange(text: string): void;
	/** The cursor stands on another line, counted from 1. */
	online(line: number): void;
	onsave(): void;
}

/** A text in CodeMirror. */
export interface TextEditor {
	/** Hands over at once what was typed in the last moment. */
	flush(): void;
	/** Marks the faults of `text`, unless it was changed since. */
	mark(text: string, faults: readonly EditorFault[]): void;
	/** Puts the cursor there and takes the focus. */
	goTo(line: number, column: number): void;
	/** Makes the edits; they can be undone like typing. */
	edit(edits: readonly TextEdit[]): void;
	/** Puts another text in the place of the whole; it can be undone like typing. */
	replace(text: string): void;
	destroy(): void;
}

/** A pause this long is a moment to read the text in; between two letters of a word there is none. */
const REST_MS = 400;

function complete({ state, pos, explicit }: CompletionContext): CompletionResult | null {
	const line = state.doc.lineAt(pos);
	if (!mayComplete(line.text.slice(0, pos - line.from))) return null;
	const found = completeDeck(state.doc.toString(), pos);
	// Nobody who only begins a line wants forty keys in the way.
	if (!found || (found.from === pos && !explicit)) return null;
	const options = found.options.map(({ label, apply, title, says }) => ({
		label,
		...(apply !== undefined && { apply }),
		...(title !== undefined && { detail: title }),
		...(says !== undefined && { info: says })
	}));
	return { from: found.from, options, validFor: /^[\w$-]*$/u };
}

/** Offsets of a fault in the text; one without an end reaches to the end of its word. */
function rangeOf(doc: Text, { line, column, endColumn }: EditorFault): { readonly from: number; readonly to: number } {
	const { from, to, text } = doc.line(Math.min(Math.max(line, 1), doc.lines));
	const start = Math.min(from + column - 1, to);
	const word = /^\S{1,80}/u.exec(text.slice(start - from))?.[0].length ?? 0;
	const end = endColumn === undefined ? start + word : from + endColumn - 1;
	return { from: start, to: Math.min(Math.max(end, start), to) };
}

const changesOf = (edits: readonly TextEdit[]) =>
	edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text }));

function diagnosticOf(doc: Text, fault: EditorFault): Diagnostic {
	const { fix, sentence, cure, severity } = fault;
	return {
		...rangeOf(doc, fault),
		severity: severity === 'advice' ? 'info' : severity,
		message: cure === undefined ? sentence : `${sentence}\n${cure}`,
		...(fix && { actions: [{ name: 'Put it right', apply: (view) => view.dispatch({ changes: changesOf(fix) }) }] })
	};
}

/** The events of one editor, with typing gathered until it rests. */
function listenTo(events: TextEditorEvents) {
	let resting: ReturnType<typeof setTimeout> | undefined;
	let line = 0;
	function flush(view: EditorView): void {
		if (resting === undefined) return;
		clearTimeout(resting);
		resting = undefined;
		events.onchange(view.state.doc.toString());
	}
	const listener = EditorView.updateListener.of(({ view, docChanged, selectionSet, state }) => {
		if (docChanged) {
			clearTimeout(resting);
			resting = setTimeout(() => flush(view), REST_MS);
		}
		if (!docChanged && !selectionSet) return;
		const { number } = state.doc.lineAt(state.selection.main.head);
		if (number !== line) events.online((line = number));
	});
	return { flush, listener };
}

const WORDS = {
	'aria-label': 'Deck as YAML',
	'aria-description': 'Escape, then Tab leaves the editor. F8 goes to the next fault.'
};

/**
 * Opens an editor in `root`. In a shadow root CodeMirror's rules become a constructed style sheet, which the security policy
 * allows; in the page itself they would be an inline style, which it refuses.
 */
export function createTextEditor(root: ShadowRoot, text: string, events: TextEditorEvents): TextEditor {
	const { flush, listener } = listenTo(events);
	const save = (view: EditorView): boolean => {
		flush(view);
		events.onsave();
		return true;
	};
	const view = new EditorView({
		root,
		parent: root,
		state: EditorState.create({
			doc: text,
			extensions: [
				lineNumbers(),
				lintGutter(),
				highlightActiveLineGutter(),
				drawSelection(),
				history(),
				deckLanguage,
				indentUnit.of('  '),
				EditorView.lineWrapping,
				hangingIndent,
				autocompletion({ override: [complete], icons: false }),
				search({ top: true }),
				highlightSelectionMatches(),
				keymap.of([{ key: 'Mod-s', run: save }]),
				keymap.of([
					...completionKeymap,
					...lintKeymap,
					...searchKeymap,
					...historyKeymap,
					...defaultKeymap,
					indentWithTab
				]),
				EditorView.contentAttributes.of({ ...WORDS, autocapitalize: 'off', autocorrect: 'off', spellcheck: 'false' }),
				listener,
				editorTheme
			]
		})
	});
	let hasMarks = false;
	return {
		flush: () => flush(view),
		mark: (read, faults) => {
			// Marking anew measures the whole page, which a sound text can do without.
			if (faults.length === 0 && !hasMarks) return;
			const { doc } = view.state;
			if (doc.length !== read.length || doc.toString() !== read) return;
			hasMarks = faults.length > 0;
			view.dispatch(
				setDiagnostics(
					view.state,
					faults.map((fault) => diagnosticOf(doc, fault))
				)
			);
		},
		goTo: (line, column) => {
			const { from } = rangeOf(view.state.doc, { line, column } as EditorFault);
			view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
			view.focus();
		},
		edit: (edits) => {
			view.dispatch({ changes: changesOf(edits), userEvent: 'input.fix' });
			flush(view);
		},
		replace: (other) => {
			const edit = lineEdit(view.state.doc.toString(), other, 0);
			if (edit) view.dispatch({ changes: changesOf([edit]), userEvent: 'input.fix' });
			flush(view);
		},
		destroy: () => {
			flush(view);
			view.destroy();
		}
	};
}
