import * as v from 'valibot';
import { checksum } from '#core/shared/checksum.ts';
import type { Result } from '#core/shared/result.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, LARGEST_BACKUP } from './backup.ts';
import type { Backup, BackupFile, BackupProblem } from './backup.ts';
import { isPacked, unpack, type PackProblem } from './pack.ts';
import { SNAPSHOT } from './snapshot-schema.ts';

/** How many wrong values are told; the file is refused at the first. */
const MOST_TOLD = 20;

const ENVELOPE = v.object({
	format: v.literal(BACKUP_FORMAT),
	version: v.pipe(v.number(), v.integer(), v.minValue(1))
});

const LAYOUT = v.object({
	writtenAt: v.pipe(v.string(), v.isoTimestamp()),
	sha256: v.string(),
	data: v.object({ decks: v.unknown(), documents: v.unknown(), reviews: v.unknown(), settings: v.unknown() })
});

const refused = (...problems: readonly BackupProblem[]): Result<never, BackupProblem> => ({ ok: false, problems });

const tooLarge = (length: number): BackupProblem => ({ code: 'too-large', length, limit: LARGEST_BACKUP });

/** Reads the bytes of a backup, packed or not, and takes nothing of them on trust. */
export async function readBackupBytes(
	bytes: Uint8Array<ArrayBuffer>,
	most = LARGEST_BACKUP
): Promise<Result<Backup, BackupProblem>> {
	if (!isPacked(bytes)) return readBackup(new TextDecoder().decode(bytes));
	const text = await unpack(bytes, most);
	if (text.ok) return readBackup(text.value);
	return refused(...text.problems.map((problem) => packProblem(problem, most)));
}

function packProblem(problem: PackProblem, limit: number): BackupProblem {
	switch (problem) {
		case 'too-large':
			return { code: 'unpacks-too-large', limit };
		case 'damaged':
			return { code: 'changed' };
		case 'cannot-unpack':
			return { code: 'packed' };
	}
}

/** Reads a backup file whole; one that is too large is not even opened. */
export async function readBackupFile(file: BackupFile): Promise<Result<Backup, BackupProblem>> {
	if (file.size > LARGEST_BACKUP) return refused(tooLarge(file.size));
	return readBackupBytes(new Uint8Array(await file.arrayBuffer()));
}

function parsed(text: string): Result<unknown, BackupProblem> {
	try {
		return { ok: true, value: JSON.parse(text) };
	} catch {
		// Words of the engine differ from browser to browser; where the text ends tells the usual accident apart.
		const isCut = text.startsWith('{') && text.includes(BACKUP_FORMAT) && !text.trimEnd().endsWith('}\n}');
		return refused({ code: isCut ? 'truncated' : 'not-json' });
	}
}

function issueOf(issue: v.BaseIssue<unknown>): BackupProblem {
	return { code: 'invalid', path: v.getDotPath(issue) ?? 'the top', detail: issue.message };
}

/** Two cards of one id would share one memory. */
function twins({ snapshot }: Backup): BackupProblem[] {
	const seen = new Set<string>();
	const cards = snapshot.decks.flatMap(({ deck }) => deck.cards);
	return cards.flatMap(({ id }) => {
		const isTwin = seen.has(id);
		seen.add(id);
		return isTwin ? [{ code: 'invalid' as const, path: 'decks', detail: `two cards are called ${id}` }] : [];
	});
}

function opened(value: unknown): Result<Backup, BackupProblem> {
	const layout = v.safeParse(LAYOUT, value);
	if (!layout.success) return refused(...layout.issues.slice(0, MOST_TOLD).map(issueOf));
	const { data, sha256, writtenAt } = layout.output;
	const { decks, documents, reviews, settings } = data;
	if (checksum(JSON.stringify({ decks, documents, reviews, settings })) !== sha256) return refused({ code: 'changed' });
	const snapshot = v.safeParse(SNAPSHOT, data);
	if (!snapshot.success) return refused(...snapshot.issues.slice(0, MOST_TOLD).map(issueOf));
	const backup = { writtenAt: Date.parse(writtenAt), snapshot: snapshot.output };
	const problems = twins(backup).slice(0, MOST_TOLD);
	return problems.length > 0 ? refused(...problems) : { ok: true, value: backup };
}

/** Reads the text of a backup file whole, and takes nothing of it on trust: all is well, or all its problems come back. */
export function readBackup(text: string): Result<Backup, BackupProblem> {
	const given = text.startsWith('\ufeff') ? text.slice(1) : text;
	if (given.trim() === '') return refused({ code: 'empty' });
	if (given.length > LARGEST_BACKUP) return refused(tooLarge(given.length));
	const json = parsed(given);
	if (!json.ok) return json;
	const envelope = v.safeParse(ENVELOPE, json.value);
	if (!envelope.success) return refused({ code: 'other-file' });
	const { version } = envelope.output;
	return version > BACKUP_VERSION ? refused({ code: 'newer', version, known: BACKUP_VERSION }) : opened(json.value);
}
