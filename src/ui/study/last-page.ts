/** What comes with the first grade: the page that ends the session, and what the grade brings with it. */
export { afterGrade } from '../shared/keeping/after-grade.ts';
export { default as SessionComplete } from './SessionComplete.svelte';
