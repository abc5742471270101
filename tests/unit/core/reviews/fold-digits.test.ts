import { describe, expect, it } from 'vitest';
import { foldDigits } from '#core/reviews/fold-digits.ts';

describe('digits of other scripts', () => {
	it.each([
		['Persian', '۰۱۲۳۴۵۶۷۸۹'],
		['Arabic', '٠١٢٣٤٥٦٧٨٩'],
		['Devanagari', '०१२३४५६७८९'],
		['Bengali', '০১২৩৪৫৬৭৮৯'],
		['Tamil', '௦௧௨௩௪௫௬௭௮௯'],
		['Thai', '๐๑๒๓๔๕๖๗๘๙'],
		['Khmer', '០១២៣៤៥៦៧៨៩'],
		['Myanmar', '၀၁၂၃၄၅၆၇၈၉'],
		['N’Ko', '߀߁߂߃߄߅߆߇߈߉']
	])('in %s count as ours', (_, digits) => {
		expect(foldDigits(digits)).toBe('0123456789');
	});

	it.each([
		['۷٬۲۰۰', '7,200'],
		['٧٫٥٪', '7.5%'],
		['−4', '-4'],
		['1828', '1828'],
		['½ x² Ⅷ 三', '½ x² Ⅷ 三'],
		['', '']
	])('%j is %j', (text, folded) => {
		expect(foldDigits(text)).toBe(folded);
	});
});
