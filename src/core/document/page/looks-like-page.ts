const WHOLE =
	/^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,1000}-->\s{0,20})?<(?:!doctype\s{1,5}html|html|head|body)[\s>]/iu;
const PART = /^\s{0,200}<(?:article|main|section|div|p|h[1-6]|ul|ol|table|blockquote)(?:\s[^<>]{0,500})?>/iu;
const STRUCTURE = /<(?:h[1-6]|li|blockquote|table|figcaption|pre|sup)[\s>]/iu;

/** True for the source of a web page, or of a part of one that begins and ends with its markup. */
export function looksLikePage(text: string): boolean {
	const head = text.slice(0, 4000);
	return WHOLE.test(head) || (PART.test(head) && /<\/[a-z\d]{1,10}>\s{0,200}$/iu.test(text.slice(-400)));
}

/** True for markup that tells more than its bare text would: headings, lists, quotations, tables, captions, notes. */
export function hasStructure(html: string): boolean {
	return STRUCTURE.test(html);
}
