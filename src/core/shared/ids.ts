declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Names one deck for ever; chosen by its author or derived when it is made. */
export type DeckId = Branded<'DeckId'>;
/** Names one schedulable card: `<deck>/<card>`, with `#<position>` for a sibling (a gap, a reverse). */
export type CardId = Branded<'CardId'>;
/** Names one stored document. */
export type DocumentId = Branded<'DocumentId'>;
/** Names one event of the review log; sorts by time, then device, then sequence. */
export type ReviewId = Branded<'ReviewId'>;

export const asDeckId = (text: string): DeckId => text as DeckId;
export const asCardId = (text: string): CardId => text as CardId;
export const asDocumentId = (text: string): DocumentId => text as DocumentId;
export const asReviewId = (text: string): ReviewId => text as ReviewId;
