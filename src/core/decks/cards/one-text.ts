import { isScalar, Scalar } from 'yaml';
import type { Fields } from '../yaml/fields.ts';

/** Words between commas that mean the same inside brackets as outside. */
const PLAIN =
	/^[^[\]{}:#"'&*!|>%@`,\n]{1,200}(?:,\s{0,4}[^[\]{}:#"'&*!|>%@`,\s][^[\]{}:#"'&*!|>%@`,\n]{0,200}){1,50}$/u;

/** Tells that a list was wanted and one text was given. */
export function faultOfOneText(fields: Fields, key: string): void {
	const text = fields.text(key) ?? '';
	const isPlain = PLAIN.test(text);
	const facts = { key, wanted: 'a list', example: isPlain ? `${key}: [${text}]` : `${key}: [first, second, third]` };
	if (isPlain) fields.faultWithFix('E205', facts, { key, text: `[${text}]`, isSure: true });
	else fields.fault('E205', facts, key);
}

/** Warns of one text that looks like several between commas; quotes say that it is meant as one. */
export function checkCommas(fields: Fields, key: string): void {
	const node = fields.node(key);
	if (!isScalar(node) || node.type !== Scalar.PLAIN) return;
	const text = fields.text(key) ?? '';
	if (PLAIN.test(text)) fields.faultWithFix('W239', { key, text }, { key, text: `[${text}]`, isSure: false });
}
