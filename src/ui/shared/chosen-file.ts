/** A file that a person has chosen, dropped, pasted or shared; the browser's own `File` is one. */
export interface ChosenFile {
	readonly name: string;
	readonly size: number;
	arrayBuffer(): Promise<ArrayBuffer>;
}
