export { decodeText as decode } from '#core/document/decode-text.ts';
export { describeDocumentProblem as describe } from '#core/document/describe-problem.ts';
