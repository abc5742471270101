import { term } from '#core/facts/recognizers/term.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(term, {
	reads: [
		['An antibiotic is a substance that kills bacteria.', 'term=an antibiotic meaning=a substance that kills bacteria'],
		[
			'Photosynthesis is the process by which plants make sugar.',
			'term=photosynthesis meaning=the process by which plants make sugar'
		],
		['The word varde means “beacon” in Norwegian.', 'term=varde meaning=beacon'],
		['Nobody knows why, but the name Omo translates to "white river".', 'term=Omo meaning=white river'],
		[
			'Waves of speculation (expectations of rising prices) ruined Norway.',
			'term=speculation meaning=expectations of rising prices'
		],
		['Norway became a republic: a state without a king.', 'term=a republic meaning=a state without a king'],
		[
			'The Norwegian interregnum, or the time between kings, began.',
			'term=The Norwegian interregnum meaning=the time between kings'
		],
		[
			'Harbour tests were long and tiring exams on maps, winds, and tides.',
			'term=harbour tests meaning=long and tiring exams on maps, winds, and tides'
		]
	],
	leaves: [
		'An antibiotic is a substance.',
		'The substance is a poison that kills bacteria.',
		'A man is a suspect in the murder of his brother.',
		'An antibiotic is not a substance that kills bacteria.',
		'The word of the king means “war” to many.',
		'The word varde means little to him.',
		'The word varde, he said, was “beautiful”.',
		'Oslo is a city that lies in Norway.',
		'The harbour (ruins of a wall) lies in Norway.',
		'Waves of speculation (of 1890) ruined Norway.',
		'Norway built a harbour: a gift to Anna Novak.',
		'Anna Novak, or the friend of her brother, left.',
		'The harbour tests were long and tiring exams on maps.',
		'Norwegian tests were long and tiring exams on maps.',
		'An antibiotic was a gift of the doctor to the town.'
	],
	where: [
		['The word varde means “beacon” in Norwegian.', 'meaning', 'beacon'],
		['An antibiotic is a substance that kills bacteria.', 'term', 'An antibiotic']
	]
});
