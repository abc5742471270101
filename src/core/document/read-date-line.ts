import type { PartialDate } from './document.ts';
import { isoDay, isoMonth, MONTHS } from './month-names.ts';

const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const LABEL = String.raw`(?:(?:first |last )?(?:published|updated|posted|created|modified|date|released|issued|filed)(?: on| at)?:?\s)?`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s)?`;
const TIME = String.raw`(?:[,\s–—-]{1,4}(?:at\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?\(?[a-z+\-:\d]{1,9}\)?)?)?`;
const FORMS: readonly RegExp[] = [
	String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\sof)?[\s-]${MONTH},?[\s-](?<year>\d{4})`,
	String.raw`${MONTH}\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})`,
	String.raw`(?<year>\d{4})[-/.](?<number>\d{1,2})[-/.](?<day>\d{1,2})(?:t[\d:.z+-]{4,20})?`,
	String.raw`${MONTH},?\s(?<year>\d{4})`
].map((date) => new RegExp(String.raw`^${LABEL}${WEEKDAY}${date}${TIME}\.?$`, 'iu'));

/** The date that a line gives when it gives nothing else ("Thursday, May 7, 2015", "Published: 2015-05-07 10:30"). */
export function readDateLine(text: string): PartialDate | undefined {
	if (text.length > 90) return undefined;
	for (const form of FORMS) {
		const groups = form.exec(text)?.groups;
		if (groups === undefined) continue;
		const month =
			groups['number'] === undefined ? MONTHS.get((groups['month'] ?? '').toLowerCase()) : Number(groups['number']);
		const year = Number(groups['year']);
		if (month === undefined || year < 1000) return undefined;
		return groups['day'] === undefined ? isoMonth(year, month) : isoDay(year, month, Number(groups['day']));
	}
	return undefined;
}
