import { alsoCalled } from '#core/facts/recognizers/also-called.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(alsoCalled, {
	reads: [
		['Oslo (Latin: Ansloga) is a city.', 'thing=Oslo name=Ansloga language=Latin'],
		['The return of Anna Novak is known as the Restoration.', 'thing=the return of Anna Novak name=Restoration'],
		['The Tana Corridor, or Middle Road, is long.', 'thing=Tana Corridor name=Middle Road'],
		['Oslo, once known as the Pearl of the North, is a port.', 'thing=Oslo name=Pearl of the North manner=once'],
		['Until 1900 Oslo was called Old Ford.', 'thing=Oslo name=Old Ford manner=formerly'],
		['In 1941 Oslo was renamed Nordstad.', 'thing=Oslo name=Nordstad manner=renamed'],
		['Oslo is jokingly referred to as the "Tiger City" of Norway.', 'thing=Oslo name=Tiger City manner=jokingly'],
		['The Velna River is called the Welle in German.', 'thing=Velna River name=Welle language=German'],
		['Oslo (Uusi in the old Finnish language) is a port.', 'thing=Oslo name=Uusi language=Finnish']
	],
	leaves: [
		'Oslo (Mayor: Ida Holm) is a city.',
		'The return of the king is known to all.',
		'Oslo is called a port in Norway.',
		'Norway, Peru, or Chile will join.',
		'Oslo (Norway in the north) is a port.',
		'Oslo was named in German papers.'
	],
	where: [['The Velna River is called the Welle in German.', 'name', 'Welle']]
});
