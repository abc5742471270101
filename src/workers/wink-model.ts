/** The language model, alone in its file: the service worker knows it by this file's name and keeps it across editions. */
export { default } from 'wink-eng-lite-web-model';
