/** A number with its noun: `1 card`, `2 cards`, `1,200 cards`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
	return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`;
}
