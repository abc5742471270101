import { SpareCopy } from '#storage/care/spare-copy.ts';

/** This browser's spare copy; undefined where it has no caches, as without https. */
export const spareCopy = (): SpareCopy | undefined =>
	typeof caches === 'undefined' ? undefined : new SpareCopy(caches);
