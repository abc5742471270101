import { war } from '#core/facts/recognizers/war.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(war, {
	reads: [['The Saltpetre War between Peru and Chile began.', 'war=Saltpetre War side=Peru,Chile']],
	leaves: ['The Saltpetre War began between two harvests.', 'Trade between Peru and Chile grew.'],
	where: [['The Saltpetre War between Peru and Chile began.', 'side', 'Peru']]
});
