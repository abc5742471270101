/**
 * Version 4 as it was published; never edited. It keeps copies of everything that the device makes by itself, and apart from
 * them their bytes, so that a list of them reads none.
 */
export const SCHEMA_V4 = {
	copies: 'day',
	copyBytes: 'day'
};
