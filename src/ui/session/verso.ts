export { default as AnswerSide } from './AnswerSide.svelte';
export { default as VersoFoot } from './VersoFoot.svelte';
export { default as SaveFault } from './SaveFault.svelte';
export { default as SourceNote } from './SourceNote.svelte';
