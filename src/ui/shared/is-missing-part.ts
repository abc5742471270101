/** Engines word it each in their own way; what they share is that a module, or its style, could not be fetched. */
const WORDS = /import(?:ed|ing).{0,40}module|module script|preload CSS/iu;

/** True when a part of the app that is fetched late could not be had: the connection is gone, or the part is. */
export function isMissingPart(error: unknown): boolean {
	return error instanceof Error && WORDS.test(error.message);
}
