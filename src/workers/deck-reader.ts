import type { MendedDeck } from '#core/decks/mend-deck.ts';
import type { ReadDeck } from '#core/decks/read-deck.ts';
import type { DeckReaderReply, DeckReaderRequest } from './deck-reader-messages.ts';
import { MakerError } from './maker-error.ts';
import { spawnDeckReader } from './spawn-deck-reader.ts';

/** Reads and mends deck files off the main thread. A promise is rejected with a `MakerError` when no answer can come. */
export interface DeckReader {
	read(text: string, fileName: string): Promise<ReadDeck>;
	mend(text: string, fileName: string): Promise<MendedDeck>;
	/** Ends the worker; whatever is still awaited is never answered. */
	end(): void;
}

/** The part of a `Worker` that the reader uses. */
export type DeckReaderPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Waiting {
	readonly take: (reply: DeckReaderReply) => void;
	readonly reject: (reason: unknown) => void;
}

/** A deck reader with a worker of its own, started by the first use and again after a crash. */
export function createDeckReader(spawn: () => DeckReaderPort = spawnDeckReader): DeckReader {
	const waiting = new Map<number, Waiting>();
	let port: DeckReaderPort | undefined;
	let turns = 0;

	function crash(detail: string): void {
		port?.terminate();
		port = undefined;
		for (const { reject } of waiting.values()) reject(new MakerError('crashed', detail));
		waiting.clear();
	}

	function open(): DeckReaderPort {
		const opened = spawn();
		opened.onmessage = ({ data }: MessageEvent<DeckReaderReply>) => {
			waiting.get(data.turn)?.take(data);
			waiting.delete(data.turn);
		};
		opened.onerror = (event) => crash(event.message);
		return opened;
	}

	function ask<Answer>(
		asked: Omit<DeckReaderRequest, 'turn'>,
		answerIn: (reply: DeckReaderReply) => Answer | undefined
	): Promise<Answer> {
		const turn = turns++;
		return new Promise((resolve, reject) => {
			const take = (reply: DeckReaderReply): void => {
				const answer = answerIn(reply);
				if (answer !== undefined) resolve(answer);
				else reject(new MakerError('crashed', 'failed' in reply ? reply.failed : 'another answer'));
			};
			waiting.set(turn, { take, reject });
			port ??= open();
			port.postMessage({ ...asked, turn } satisfies DeckReaderRequest);
		});
	}

	return {
		read: (text, fileName) =>
			ask({ verb: 'read', text, fileName }, (reply) => ('read' in reply ? reply.read : undefined)),
		mend: (text, fileName) =>
			ask({ verb: 'mend', text, fileName }, (reply) => ('mended' in reply ? reply.mended : undefined)),
		end: () => {
			port?.terminate();
			port = undefined;
			waiting.clear();
		}
	};
}
