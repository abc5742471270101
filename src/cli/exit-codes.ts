/** How a command ended, as the shell sees it. */
export const EXIT = {
	/** Nothing to say against it. */
	clean: 0,
	/** The files were read, and something in them is to be mended. */
	findings: 1,
	/** The command itself was wrong. */
	usage: 2,
	/** A file is missing or cannot be read. */
	unreadable: 3,
	/** A fault of ours. */
	fault: 4,
	/** Interrupted by whoever started it (128 + SIGINT). */
	interrupted: 130
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
