import { recall, remember } from './remember.ts';

/** Remembers whether this address serves a preview, so that its other pages do not promise to keep what is studied there. */
export function markPreviewPlace(isPreview: boolean): void {
	remember('recto-preview', isPreview ? 'here' : '');
}

/** True at an address that `recto preview` serves. A browser that keeps nothing promises nothing either. */
export const isPreviewPlace = (): boolean => recall('recto-preview') === 'here';
