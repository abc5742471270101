/** What can be opened over a session; all of it is fetched when it is. */
export type SheetName = 'source' | 'more' | 'keys' | 'edit' | 'leech';
