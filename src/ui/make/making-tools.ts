import type { Deck } from '#core/decks/deck.ts';
import type { DocumentProblem } from '#core/document/document.ts';
import type { JoinedProposal } from '#core/join-yields.ts';
import type { Yield } from '#core/made.ts';
import type { Result } from '#core/shared/result.ts';
import type { DraftKeeper } from './draft.ts';
import type { ChosenFile } from '#ui/shared/chosen-file.ts';

/** Where the reader is on the way from a text to a deck. */
export type Phase = 'writing' | 'reading' | 'made' | 'saved';

/** How the reading of a text reports and is stopped. */
export interface Reading {
	readonly onProgress: (share: number) => void;
	readonly onOpening: (opening: Yield) => void;
	readonly signal: AbortSignal;
}

/** What a deck is saved from. */
export interface Harvest {
	readonly documents: readonly Yield[];
	readonly kept: readonly JoinedProposal[];
	readonly title: string;
}

/** What the screen is given to work with; each verb may throw, and the reader is told. */
export interface MakingTools {
	make(text: string, options: { readonly title?: string }, run: Reading): Promise<Result<Yield, DocumentProblem>>;
	/** The text of a web page, or of a piece of one. */
	readonly readPage: (
		html: string,
		options: { readonly fragment: boolean }
	) => Promise<Result<string, DocumentProblem>>;
	/** Reads a chosen file as text, or says in words why it cannot. */
	readFile(file: ChosenFile): Promise<Result<string, string>>;
	/** Our own sample document. */
	sample(): Promise<string>;
	/** Keeps the documents and their deck. */
	save(harvest: Harvest): Promise<Deck>;
	describeProblem(problem: DocumentProblem): Promise<string>;
	/** Words for anything thrown by the verbs above. */
	readonly describeFailure: (error: unknown) => string;
	readonly draft: DraftKeeper;
}
