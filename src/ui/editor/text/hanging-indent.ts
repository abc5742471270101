import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';

const INDENT = /^ {0,40}(?:- {1,4})?/u;

/** Lines that wrap go on under their own text, so that the indentation stays readable on a phone. */
function hangingLines(view: EditorView): DecorationSet {
	const builder = new RangeSetBuilder<Decoration>();
	for (const { from, to } of view.visibleRanges) {
		for (let at = from; at <= to;) {
			const line = view.state.doc.lineAt(at);
			const columns = (INDENT.exec(line.text)?.[0].length ?? 0) + 2;
			const style = `text-indent: -${columns}ch; padding-inline-start: calc(${columns}ch + 0.25rem)`;
			builder.add(line.from, line.from, Decoration.line({ attributes: { style } }));
			at = line.to + 1;
		}
	}
	return builder.finish();
}

/** Indents the continuation of every wrapped line. */
export const hangingIndent = ViewPlugin.fromClass(
	class {
		decorations: DecorationSet;

		constructor(view: EditorView) {
			this.decorations = hangingLines(view);
		}

		update(update: ViewUpdate): void {
			if (update.docChanged || update.viewportChanged) this.decorations = hangingLines(update.view);
		}
	},
	{ decorations: ({ decorations }) => decorations }
);
