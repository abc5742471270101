import type { KeptQuiz, SittingStore } from '../sitting-store.ts';
import type { Connection } from './connection.ts';

/** The quiz that is under way, in IndexedDB. */
export class DexieSittingStore implements SittingStore {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	async quiz(): Promise<KeptQuiz | undefined> {
		return (await this.#connection.read((db) => db.sittings.get('quiz')))?.quiz;
	}

	async keepQuiz(quiz: KeptQuiz): Promise<void> {
		await this.#connection.write((db) => db.sittings.put({ id: 'quiz', quiz }));
	}

	dropQuiz(): Promise<void> {
		return this.#connection.write((db) => db.sittings.delete('quiz'));
	}
}
