export { default as KeepingWatch } from './keeping/KeepingWatch.svelte';
export { default as UpdatePrompt } from './offline/UpdatePrompt.svelte';
