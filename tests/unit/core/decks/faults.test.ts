import { describe, expect, it } from 'vitest';
import { formatFault } from '#core/decks/faults/format-fault.ts';
import { readDeck } from '#core/decks/read-deck.ts';

/** Everything that is told of a file, as people read it; the reminder that cards have no id is left out. */
function toldOf(text: string): readonly string[] {
	const { faults } = readDeck(text, { fileName: 'd.yaml' });
	return faults.filter(({ code }) => code !== 'W308').map((fault) => formatFault(fault, text, 'd.yaml'));
}

/** What an author may get wrong, the file, and every word that is said about it. */
const SLIPS: readonly (readonly [string, string, readonly string[]])[] = [
	[
		'a tab at the start of a line',
		'cards:\n\t- q: A\n\t  a: B\n',
		[
			'd.yaml:2:1  E101  This line starts with a tab; YAML needs spaces.' +
				'\n' +
				'  2 │  - q: A' +
				'\n' +
				'    │ ^  help: Replace the tabs at the start of 2 lines by 4 spaces each.'
		]
	],
	[
		'a colon inside a text',
		'cards:\n  - q: What did he say: yes?\n    a: B\n',
		[
			'd.yaml:2:8  E102  There is a ": " inside the text.' +
				'\n' +
				'  2 │   - q: What did he say: yes?' +
				'\n' +
				'    │        ^^^^^^^^^^^^^^^^^^^^^  help: Put the text in quotes: q: "What did he say: yes?"'
		]
	],
	[
		'a colon at the end of a text',
		'cards:\n  - q: Which one:\n    a: B\n',
		[
			'd.yaml:2:8  E102  There is a ": " inside the text.' +
				'\n' +
				'  2 │   - q: Which one:' +
				'\n' +
				'    │        ^^^^^^^^^^  help: Put the text in quotes: q: "Which one:"'
		]
	],
	[
		'a colon inside a card of one line',
		'cards:\n  - What is: this => that\n',
		[
			'd.yaml:2:5  E102  There is a ": " inside the text.' +
				'\n' +
				'  2 │   - What is: this => that' +
				'\n' +
				'    │     ^^^^^^^  help: Put the text in quotes: "What is: …"'
		]
	],
	[
		'a # that becomes a comment',
		'cards:\n  - q: Item #1 is\n    a: B\n',
		[
			'd.yaml:2:13  W103  Everything after " #" is a comment, so this reads "Item".' +
				'\n' +
				'  2 │   - q: Item #1 is' +
				'\n' +
				'    │             ^  help: If # belongs to the text, put the text in quotes.'
		]
	],
	[
		'a text that begins with [',
		'cards:\n  - q: [x] is what\n    a: B\n  - cloze: [[Tehran]] is the capital\n  - [[Tehran]] is the capital\n  - cloze: [[Tehran]]\n',
		[
			'd.yaml:2:8  E104  A text cannot begin with [ unless it is in quotes.' +
				'\n' +
				'  2 │   - q: [x] is what' +
				'\n' +
				'    │        ^^^^^^^^^^^  help: Put the text in quotes: "[x] is what"',
			'd.yaml:4:12  E104  A text cannot begin with [ unless it is in quotes.' +
				'\n' +
				'  4 │   - cloze: [[Tehran]] is the capital' +
				'\n' +
				'    │            ^^^^^^^^^^^^^^^^^^^^^^^^^  help: Put the text in quotes: "[[Tehran]] is the capital"',
			'd.yaml:5:5  E104  A text cannot begin with [ unless it is in quotes.' +
				'\n' +
				'  5 │   - [[Tehran]] is the capital' +
				'\n' +
				'    │     ^^^^^^^^^^^^^^^^^^^^^^^^^  help: Put the text in quotes: "[[Tehran]] is the capital"',
			'd.yaml:5:5  W304  The card at line 4 asks the same.' +
				'\n' +
				'  5 │   - [[Tehran]] is the capital' +
				'\n' +
				'    │     ^^^^^^^^^^^^^^^^^^^^^^^^^  help: Reword one of them.',
			'd.yaml:6:12  E104  A text cannot begin with [ unless it is in quotes.' +
				'\n' +
				'  6 │   - cloze: [[Tehran]]' +
				'\n' +
				'    │            ^^^^^^^^^^  help: Put the text in quotes: "[[Tehran]]"'
		]
	],
	[
		'a text that begins with {',
		'cards:\n  - cloze: {{c1::x}} is\n',
		[
			'd.yaml:2:12  E105  A text cannot begin with { unless it is in quotes.' +
				'\n' +
				'  2 │   - cloze: {{c1::x}} is' +
				'\n' +
				'    │            ^^^^^^^^^^^^  help: Put the text in quotes: "{{c1::x}} is" (A gap is marked [[so]].)'
		]
	],
	[
		'a text that begins with *',
		'cards:\n  - q: *bold* word\n    a: *b\n',
		[
			'd.yaml:2:8  E106  A text cannot begin with * unless it is in quotes.' +
				'\n' +
				'  2 │   - q: *bold* word' +
				'\n' +
				'    │        ^^^^^^^^^^^  help: Put the text in quotes: "*bold* word"',
			'd.yaml:3:8  E106  A text cannot begin with * unless it is in quotes.' +
				'\n' +
				'  3 │     a: *b' +
				'\n' +
				'    │        ^^  help: Put the text in quotes: "*b"'
		]
	],
	[
		'a text that begins with &',
		'cards:\n  - q: &c what\n    a: B\n',
		[
			'd.yaml:2:8  E107  "&c" at the start is read as a YAML anchor and is lost.' +
				'\n' +
				'  2 │   - q: &c what' +
				'\n' +
				'    │        ^^  help: Put the text in quotes.'
		]
	],
	[
		'a text that begins with !',
		'cards:\n  - q: !Kung people\n    a: B\n',
		[
			'd.yaml:2:8  E108  "!Kung" at the start is read as a YAML tag and is lost.' +
				'\n' +
				'  2 │   - q: !Kung people' +
				'\n' +
				'    │        ^^^^^  help: Put the text in quotes.'
		]
	],
	[
		'a text that begins with @, % or `',
		'cards:\n  - q: @home\n    a: %age\n  - q: `code`\n    a: B\n',
		[
			'd.yaml:2:8  E109  A text cannot begin with @ unless it is in quotes.' +
				'\n' +
				'  2 │   - q: @home' +
				'\n' +
				'    │        ^^^^^  help: Put the text in quotes: "@home"',
			'd.yaml:3:8  E109  A text cannot begin with % unless it is in quotes.' +
				'\n' +
				'  3 │     a: %age' +
				'\n' +
				'    │        ^^^^  help: Put the text in quotes: "%age"',
			'd.yaml:4:8  E109  A text cannot begin with ` unless it is in quotes.' +
				'\n' +
				'  4 │   - q: `code`' +
				'\n' +
				'    │        ^^^^^^  help: Put the text in quotes: "`code`"'
		]
	],
	[
		'words behind double quotes',
		'cards:\n  - q: "Hamlet" was written by\n    a: B\n',
		[
			'd.yaml:2:15  E110  The quotes end before the text does.' +
				'\n' +
				'  2 │   - q: "Hamlet" was written by' +
				'\n' +
				'    │               ^^^^^^^^^^^^^^^^  help: Use single quotes outside: \'"Hamlet" was written by\''
		]
	],
	[
		'an apostrophe inside single quotes',
		"cards:\n  - q: 'It's raining'\n    a: B\n",
		[
			'd.yaml:2:11  E111  The \' in "It\'s" ends the text.' +
				'\n' +
				"  2 │   - q: 'It's raining'" +
				'\n' +
				'    │           ^  help: Use double quotes outside: "It\'s raining"'
		]
	],
	[
		'a quote that is never closed',
		'title: T\ncards:\n  - q: "abc\n    a: B\n  - q: C\n    a: D\n',
		[
			'd.yaml:3:8  E112  This quote " is opened here and never closed.' +
				'\n' +
				'  3 │   - q: "abc' +
				'\n' +
				'    │        ^  help: Add a " at the end.'
		]
	],
	[
		'a formula in double quotes',
		'cards:\n  - q: "$\\frac12$"\n    a: B\n',
		[
			'd.yaml:2:10  E113  "\\f" inside double quotes is an invisible control character.' +
				'\n' +
				'  2 │   - q: "$\\frac12$"' +
				'\n' +
				"    │          ^^  help: Use single quotes: '$\\frac12$'"
		]
	],
	[
		'a backslash in double quotes',
		'cards:\n  - q: "C:\\dir"\n    a: B\n',
		[
			'd.yaml:2:11  E114  "\\d" means nothing inside double quotes.' +
				'\n' +
				'  2 │   - q: "C:\\dir"' +
				'\n' +
				"    │           ^^  help: Use single quotes: 'C:\\dir'"
		]
	],
	[
		'a text that begins with > or |',
		'cards:\n  - q: >5 people\n    a: |x| = y\n',
		[
			'd.yaml:2:8  E115  > at the start means "a long text follows".' +
				'\n' +
				'  2 │   - q: >5 people' +
				'\n' +
				'    │        ^^^^^^^^^  help: Put the text in quotes: ">5 people"',
			'd.yaml:3:8  E115  | at the start means "a long text follows".' +
				'\n' +
				'  3 │     a: |x| = y' +
				'\n' +
				'    │        ^^^^^^^  help: Put the text in quotes: "|x| = y"'
		]
	],
	[
		'no space after a dash',
		'cards:\n  -q: a\n   a: B\n',
		[
			'd.yaml:2:3  E116  A space is missing after "-".' +
				'\n' +
				'  2 │   -q: a' +
				'\n' +
				'    │   ^  help: Write "- " before each card.'
		]
	],
	[
		'no space after a colon',
		'cards:\n  - q:what\n    a: B\n',
		[
			'd.yaml:2:5  E117  A space is missing after "q:".' +
				'\n' +
				'  2 │   - q:what' +
				'\n' +
				'    │     ^^  help: Write "q: " before the text.'
		]
	],
	[
		'a full-width colon',
		'cards:\n  - q：what\n    a: B\n',
		[
			'd.yaml:2:6  E118  This is a full-width colon "：" (U+FF1A).' +
				'\n' +
				'  2 │   - q：what' +
				'\n' +
				'    │      ^  help: Type ":" and a space.'
		]
	],
	[
		'bullets of a word processor',
		'cards:\n  • q: A\n    a: B\n  – q: C\n    a: D\n',
		[
			'd.yaml:2:3  E119  "•" is not a list mark.' +
				'\n' +
				'  2 │   • q: A' +
				'\n' +
				'    │   ^  help: Use "-" and a space.',
			'd.yaml:4:3  E119  "–" is not a list mark.' +
				'\n' +
				'  4 │   – q: C' +
				'\n' +
				'    │   ^  help: Use "-" and a space.'
		]
	],
	[
		'no-break spaces at the start of a line',
		'cards:\n\u00a0\u00a0- q: A\n    a: B\n',
		[
			'd.yaml:2:1  E120  There are invisible no-break spaces at the start of this line, perhaps pasted from a web page.' +
				'\n' +
				'  2 │ \u00a0\u00a0- q: A' +
				'\n' +
				'    │ ^^  help: Replace them by plain spaces.'
		]
	],
	[
		'a card that is indented less',
		'cards:\n  - q: A\n    a: B\n - q: C\n   a: D\n  - q: E\n    a: F\n',
		[
			'd.yaml:4:2  E121  This card starts at column 2, the others at column 3.' +
				'\n' +
				'  4 │  - q: C' +
				'\n' +
				'    │  ^  help: Line them up.'
		]
	],
	[
		'a key that is indented less',
		'cards:\n  - q: A\n   a: B\n',
		[
			'd.yaml:3:4  E122  "a" does not stand under "q".' +
				'\n' +
				'  3 │    a: B' +
				'\n' +
				'    │    ^  help: Move it to column 5.'
		]
	],
	[
		'a key that is indented more',
		'cards:\n  - q: A\n      a: B\n',
		[
			'd.yaml:3:7  E122  "a" does not stand under "q".' +
				'\n' +
				'  3 │       a: B' +
				'\n' +
				'    │       ^  help: Move it to column 5.'
		]
	],
	[
		'a key under the dash',
		'cards:\n  - q: A\n  a: B\n',
		[
			'd.yaml:3:3  E122  "a" does not stand under "q".' +
				'\n' +
				'  3 │   a: B' +
				'\n' +
				'    │   ^  help: Move it to column 5.'
		]
	],
	[
		'the same key twice',
		'cards:\n  - q: A\n    q: B\n    a: C\n',
		[
			'd.yaml:3:5  E123  "q" occurs twice here, first at 2:5.' +
				'\n' +
				'  3 │     q: B' +
				'\n' +
				'    │     ^  help: Is a "- " missing before this line?'
		]
	],
	[
		'Q:/A: text',
		'Q: What?\nA: That.\n\nQ: Why?\nA: So.\n',
		[
			'd.yaml:1:1  E124  This looks like Q:/A: text, not YAML.' +
				'\n' +
				'  1 │ Q: What?' +
				'\n' +
				'    │ ^  help: Begin with cards:, and write each card as "- q: …" with "a: …" under it.'
		]
	],
	[
		'three dashes between cards',
		'cards:\n  - q: A\n    a: B\n---\n  - q: C\n    a: D\n',
		[
			'd.yaml:4:1  E125  "---" starts a second document.' +
				'\n' +
				'  4 │ ---' +
				'\n' +
				'    │ ^^^  help: Cards are separated by "- " alone; take this line out.'
		]
	],
	[
		'a loose line',
		'cards:\n  - q: A\n    a: B\nand more of it\n  - q: C\n    a: D\n',
		[
			'd.yaml:4:1  E126  This line belongs to no key.' +
				'\n' +
				'  4 │ and more of it' +
				'\n' +
				'    │ ^^^^^^^^^^^^^^  help: If it continues "a", indent it more, or begin with a: |'
		]
	],
	[
		'keys that are misspelt or of another tool',
		'cards:\n  - quesion: A\n    anser: B\n  - q: A\n    antwort: B\ntitel: x\n',
		[
			'd.yaml:2:5  E201  Unknown key "quesion" in a card.' +
				'\n' +
				'  2 │   - quesion: A' +
				'\n' +
				'    │     ^^^^^^^  help: Did you mean "q"?',
			'd.yaml:3:5  E201  Unknown key "anser" in a card.' +
				'\n' +
				'  3 │     anser: B' +
				'\n' +
				'    │     ^^^^^  help: Did you mean "a"?',
			'd.yaml:5:5  E201  Unknown key "antwort" in a card.' +
				'\n' +
				'  5 │     antwort: B' +
				'\n' +
				'    │     ^^^^^^^  help: Did you mean "a"?',
			'd.yaml:6:1  E201  Unknown key "titel" in the deck.' +
				'\n' +
				'  6 │ titel: x' +
				'\n' +
				'    │ ^^^^^  help: Did you mean "title"?'
		]
	],
	[
		'a question without an answer, and the other way round',
		'cards:\n  - q: A\n  - a: B\n',
		[
			'd.yaml:2:5  E202  This card has a question but no answer.' +
				'\n' +
				'  2 │   - q: A' +
				'\n' +
				'    │     ^  help: Add a: …',
			'd.yaml:3:8  E202  This card has "a" but no question.' +
				'\n' +
				'  3 │   - a: B' +
				'\n' +
				'    │        ^  help: Add q: …'
		]
	],
	[
		'empty texts',
		'cards:\n  - q: A\n    a:\n  - q: B\n    a: null\n  - q: ~\n    a: ""\n',
		[
			'd.yaml:3:5  E203  "a" is empty.' +
				'\n' +
				'  3 │     a:' +
				'\n' +
				'    │     ^  help: Write a text after the colon.',
			'd.yaml:5:8  E203  "a" is empty.' +
				'\n' +
				'  5 │     a: null' +
				'\n' +
				'    │        ^^^^  help: If the text is the word null or the sign ~, put it in quotes.',
			'd.yaml:6:8  E203  "q" is empty.' +
				'\n' +
				'  6 │   - q: ~' +
				'\n' +
				'    │        ^  help: If the text is the word null or the sign ~, put it in quotes.',
			'd.yaml:7:8  E203  "a" is empty.' +
				'\n' +
				'  7 │     a: ""' +
				'\n' +
				'    │        ^^  help: Write a text after the colon.'
		]
	],
	[
		'true as an answer',
		'cards:\n  - q: A\n    a: true\n',
		[
			'd.yaml:3:8  W204  true is read as the word "true".' +
				'\n' +
				'  3 │     a: true' +
				'\n' +
				'    │        ^^^^  help: For a true/false card use statement: and is:'
		]
	],
	['one text where a list may stand', 'cards:\n  - {q: A, a: B, wrong: Paris, tags: geo}\n', []],
	[
		'an answer that is also wrong',
		'cards:\n  - q: A\n    a: Tehran\n    wrong:\n      - Baku\n      - tehran\n',
		[
			'd.yaml:3:8  E206  "Tehran" is both the answer and in wrong (line 6).' +
				'\n' +
				'  3 │     a: Tehran' +
				'\n' +
				'    │        ^^^^^^  help: Take it out of one of them.'
		]
	],
	[
		'a wrong answer twice',
		'cards:\n  - q: A\n    a: Tehran\n    wrong:\n      - Baku\n      - Baku\n',
		[
			'd.yaml:6:9  E207  "Baku" is in wrong twice.' +
				'\n' +
				'  6 │       - Baku' +
				'\n' +
				'    │         ^^^^  help: Take one of them out.'
		]
	],
	[
		'tags with commas and no brackets',
		'cards:\n  - q: A\n    a: B\n    tags: geo, history\n',
		[
			'd.yaml:4:11  E208  Tags are a list.' +
				'\n' +
				'  4 │     tags: geo, history' +
				'\n' +
				'    │           ^^^^^^^^^^^^  help: Write tags: [geo, history]'
		]
	],
	[
		'gaps that are missing, open or empty',
		'cards:\n  - cloze: No gap here\n  - cloze: A [[gap is open\n  - cloze: An [[ ]] gap\n',
		[
			'd.yaml:2:12  E209  The text has no gap.' +
				'\n' +
				'  2 │   - cloze: No gap here' +
				'\n' +
				'    │            ^^^^^^^^^^^  help: Mark one with [[…]].',
			'd.yaml:3:12  E210  "[[" is never closed.' +
				'\n' +
				'  3 │   - cloze: A [[gap is open' +
				'\n' +
				'    │            ^^^^^^^^^^^^^^^  help: Close the gap with ]].',
			'd.yaml:4:12  E203  The gap is empty.' +
				'\n' +
				'  4 │   - cloze: An [[ ]] gap' +
				'\n' +
				'    │            ^^^^^^^^^^^^  help: Write the hidden words between [[ and ]].'
		]
	],
	[
		'ids that are none, or twice',
		'cards:\n  - {id: 007, q: A, a: B}\n  - {id: a b, q: A2, a: B}\n  - id: kd7m2x\n    q: A3\n    a: B\n  - id: kd7m2x\n    q: A4\n    a: B\n',
		[
			'd.yaml:2:10  E211  "007" cannot be an id.' +
				'\n' +
				'  2 │   - {id: 007, q: A, a: B}' +
				'\n' +
				'    │          ^^^  help: An id begins with a letter and goes on with a–z, 0–9 and "-", such as kd7m2x.',
			'd.yaml:3:10  E211  "a b" cannot be an id.' +
				'\n' +
				'  3 │   - {id: a b, q: A2, a: B}' +
				'\n' +
				'    │          ^^^  help: An id begins with a letter and goes on with a–z, 0–9 and "-", such as kd7m2x.',
			'd.yaml:7:5  E212  Id "kd7m2x" is used at line 4 too.' +
				'\n' +
				'  7 │   - id: kd7m2x' +
				'\n' +
				'    │     ^^  help: Did you copy the card? Take an id of its own: tv8sgq'
		]
	],
	[
		'a source that is not named',
		'sources:\n  monitor: {title: M}\ncards:\n  - q: A\n    a: B\n    source: {ref: monitr}\n  - q: C\n    a: D\n    source: moniter\n',
		[
			'd.yaml:6:19  E213  No source is named "monitr".' +
				'\n' +
				'  6 │     source: {ref: monitr}' +
				'\n' +
				'    │                   ^^^^^^  help: Did you mean "monitor"?',
			'd.yaml:9:13  E213  No source is named "moniter".' +
				'\n' +
				'  9 │     source: moniter' +
				'\n' +
				'    │             ^^^^^^^  help: Did you mean "monitor"?'
		]
	],
	[
		'pictures outside the folder',
		'cards:\n  - q: A\n    a: B\n    image: ../secret.png\n  - q: A2\n    a: B\n    image: {src: /etc/passwd, alt: x}\n',
		[
			'd.yaml:4:12  W306  The picture has no alt text.' +
				'\n' +
				'  4 │     image: ../secret.png' +
				'\n' +
				'    │            ^^^^^^^^^^^^^  help: Say in alt: what it shows, for those who cannot see it.',
			'd.yaml:4:12  E216  "../secret.png" leads outside the deck\'s folder.' +
				'\n' +
				'  4 │     image: ../secret.png' +
				'\n' +
				'    │            ^^^^^^^^^^^^^  help: Put the picture beside the deck and write its path from there.',
			'd.yaml:7:18  E216  "/etc/passwd" leads outside the deck\'s folder.' +
				'\n' +
				'  7 │     image: {src: /etc/passwd, alt: x}' +
				'\n' +
				'    │                  ^^^^^^^^^^^  help: Put the picture beside the deck and write its path from there.'
		]
	],
	[
		'numbers and tolerances',
		'cards:\n  - q: A\n    number: about 7200\n  - q: B\n    number: 5 km\n    tolerance: 5 kg\n  - q: C\n    number: 0\n    tolerance: 1%\n',
		[
			'd.yaml:3:13  E217  "about 7200" is not a number with a unit.' +
				'\n' +
				'  3 │     number: about 7200' +
				'\n' +
				'    │             ^^^^^^^^^^  help: Write the number and then the unit: 7200 km',
			'd.yaml:6:16  E218  The tolerance is in kg, the answer in km.' +
				'\n' +
				'  6 │     tolerance: 5 kg' +
				'\n' +
				'    │                ^^^^  help: Give both in the same unit, or the tolerance in %.',
			'd.yaml:9:16  E219  1% of 0 is 0.' +
				'\n' +
				'  9 │     tolerance: 1%' +
				'\n' +
				'    │                ^^  help: Give a tolerance without %.'
		]
	],
	[
		'too few items, and sides that are equal',
		'cards:\n  - q: A\n    order: [x]\n  - q: B\n    match: {a: x, b: x}\n',
		[
			'd.yaml:3:12  E220  "order" needs at least 2 items.' +
				'\n' +
				'  3 │     order: [x]' +
				'\n' +
				'    │            ^^^  help: Add another.',
			'd.yaml:5:12  W221  Two left sides share "x".' +
				'\n' +
				'  5 │     match: {a: x, b: x}' +
				'\n' +
				'    │            ^^^^^^^^^^^^  help: Either will be counted as right.'
		]
	],
	[
		'a newer format',
		'recto: 2\ncards: [A => B]\n',
		[
			'd.yaml:1:8  E002  This deck is in format 2; this Recto reads format 1.' +
				'\n' +
				'  1 │ recto: 2' +
				'\n' +
				'    │        ^  help: Update Recto, or ask for the deck in format 1.'
		]
	],
	[
		'an empty file',
		'',
		['d.yaml:1:1  E001  The file is empty.' + '\n' + '    help: A deck begins with title: and cards:']
	],
	[
		'a file of plain words',
		'Just some words\nwithout a deck.\n',
		[
			'd.yaml:1:1  E011  This is text, but not a deck.' +
				'\n' +
				'  1 │ Just some words' +
				'\n' +
				'    │ ^  help: A deck begins with title: and cards:, and each card with "- ".'
		]
	],
	[
		'a file without cards',
		'title: T\n',
		[
			'd.yaml:1:1  E003  The file has no "cards:".' +
				'\n' +
				'  1 │ title: T' +
				'\n' +
				'    │ ^^^^^  help: Put the cards in a list under cards:'
		]
	],
	[
		'a spreadsheet',
		'PK\u0003\u0004\u0014\u0000',
		[
			'd.yaml:1:1  E004  This is a spreadsheet or a zip archive, not a text file.' +
				'\n' +
				'  1 │ PK    ' +
				'\n' +
				'    │ ^  help: Export it as text, and write the cards as YAML.'
		]
	],
	[
		'UTF-16',
		'\ufffd\ufffdt\u0000i\u0000t\u0000l\u0000e\u0000',
		[
			'd.yaml:1:1  E005  The file is saved as UTF-16.' +
				'\n' +
				'  1 │ \ufffd\ufffdt i t l e ' +
				'\n' +
				'    │ ^  help: Save it again as UTF-8.'
		]
	],
	[
		'an empty list of cards',
		'cards: []\n',
		[
			'd.yaml:1:8  E012  The list of cards is empty.' +
				'\n' +
				'  1 │ cards: []' +
				'\n' +
				'    │        ^^  help: Add a card: - q: … and a: …'
		]
	],
	[
		'cards without dashes',
		'cards:\n  q: A\n  a: B\n',
		[
			'd.yaml:2:3  E205  "cards" must be a list; begin each card with "- ".' +
				'\n' +
				'  2 │   q: A' +
				'\n' +
				'    │   ^^^^'
		]
	],
	[
		'keys that do not go together',
		'cards:\n  - q: A\n    a: B\n    accept: [C]\n    wrong: [D]\n  - statement: S\n  - statement: S2\n    is: maybe\n  - cloze: A [[b]]\n    a: B\n',
		[
			'd.yaml:4:5  E222  "wrong" and "accept" do not go together in one card.' +
				'\n' +
				'  4 │     accept: [C]' +
				'\n' +
				'    │     ^^^^^^  help: Make two cards of it.',
			'd.yaml:6:16  E202  This card has a statement but no is:' +
				'\n' +
				'  6 │   - statement: S' +
				'\n' +
				'    │                ^  help: Add is: true or is: false',
			'd.yaml:8:9  E224  "maybe" is neither true nor false.' +
				'\n' +
				'  8 │     is: maybe' +
				'\n' +
				'    │         ^^^^^  help: Write is: true or is: false',
			'd.yaml:10:5  E222  "cloze" and "a" do not go together in one card.' +
				'\n' +
				'  10 │     a: B' +
				'\n' +
				'     │     ^  help: Make two cards of it.'
		]
	],
	[
		'a card of one line that asks nothing',
		'cards:\n  - just words\n  - 12\n',
		[
			'd.yaml:2:5  E227  "just words" is neither a question with an answer nor a text with a gap.' +
				'\n' +
				'  2 │   - just words' +
				'\n' +
				'    │     ^^^^^^^^^^  help: Write "Question => Answer", or mark a gap with [[…]].',
			'd.yaml:3:5  E227  "12" is neither a question with an answer nor a text with a gap.' +
				'\n' +
				'  3 │   - 12' +
				'\n' +
				'    │     ^^  help: Write "Question => Answer", or mark a gap with [[…]].'
		]
	],
	[
		'settings out of range',
		'settings: {new-per-day: many, retention: 0.5, order: up}\nlanguage: English please\ncards: [A => B]\n',
		[
			'd.yaml:1:25  E230  "many" cannot be new-per-day.' +
				'\n' +
				'  1 │ settings: {new-per-day: many, retention: 0.5, order: up}' +
				'\n' +
				'    │                         ^^^^  help: Write a whole number from 0 to 9999.',
			'd.yaml:1:42  E230  "0.5" cannot be retention.' +
				'\n' +
				'  1 │ settings: {new-per-day: many, retention: 0.5, order: up}' +
				'\n' +
				'    │                                          ^^^  help: Write a number from 0.70 to 0.97.',
			'd.yaml:1:54  E230  "up" cannot be order.' +
				'\n' +
				'  1 │ settings: {new-per-day: many, retention: 0.5, order: up}' +
				'\n' +
				'    │                                                      ^^  help: Write as-written or random.',
			'd.yaml:2:11  E230  "English please" cannot be a language.' +
				'\n' +
				'  2 │ language: English please' +
				'\n' +
				'    │           ^^^^^^^^^^^^^^  help: Write a code such as en, de or pt-BR.'
		]
	],
	[
		'a source with odd address and date',
		'cards:\n  - q: A\n    a: B\n    source: {title: T, url: www.example.org, date: yesterday}\n',
		[
			'd.yaml:4:29  E231  "www.example.org" is no web address.' +
				'\n' +
				'  4 │     source: {title: T, url: www.example.org, date: yesterday}' +
				'\n' +
				'    │                             ^^^^^^^^^^^^^^^  help: An address begins with https:// or http://',
			'd.yaml:4:52  E230  "yesterday" cannot be a date.' +
				'\n' +
				'  4 │     source: {title: T, url: www.example.org, date: yesterday}' +
				'\n' +
				'    │                                                    ^^^^^^^^^  help: Write 2024, 2024-09 or 2024-09-17.'
		]
	]
];

describe('a slip is told with its place, its line and its cure:', () => {
	it.each(SLIPS)('%s', (_name, text, wanted) => {
		expect(toldOf(text)).toEqual(wanted);
	});
});

describe('what looks like a slip and is none is left alone:', () => {
	it.each([
		['a colon without a space', 'cards:\n  - q: At 12:30, where?\n    a: https://example.org/a:b\n'],
		['a colon in quotes', 'cards:\n  - q: "What did he say: yes?"\n    a: B\n'],
		[
			'a colon in a long text',
			'cards:\n  - q: |\n      He said: what?\n      • and - this: too\n      q:x\n    a: B\n'
		],
		['a # without a space', 'cards:\n  - q: What is C# for?\n    a: B\n'],
		['a comment', 'cards:\n  # people\n  - q: What?   # easy\n    a: B  # so\n'],
		['quotes around all of a text', 'cards:\n  - q: \'It\'\'s "so"?\'\n    a: "a \\"b\\" c"\n'],
		['a quoted text on two lines', 'cards:\n  - q: "What is\n      this?"\n    a: B\n  - q: C\n    a: D\n'],
		['a list in brackets on three lines', 'cards:\n  - q: A\n    a: B\n    wrong: [\n      C,\n      D\n    ]\n'],
		['signs inside a text', 'cards:\n  - q: What is 5 > 3 & *x* or [y] | {z}?\n    a: a @ b % c!\n'],
		['a formula in single quotes', "cards:\n  - q: '$\\frac12$'\n    a: B\n"],
		['an anchor that is used', 'x-s: &s https://example.org\ncards:\n  - {q: A, a: B, source: *s}\n'],
		["keys of one's own", 'x-mine: 1\ncards:\n  - {q: A, a: B, x-level: 3}\n'],
		['dashes at the column of their key', 'cards:\n- q: A\n  a: B\n  wrong:\n  - C\n  - D\n'],
		['a text that goes on, indented more', 'cards:\n  - q: A long\n      question?\n    a: B\n'],
		['a first document mark', '---\ncards:\n  - q: A\n    a: B\n'],
		[
			'answers that look like keys',
			'author: [a:a, q:b]\ncards:\n  - q: A\n    a: B\n    wrong:\n      - a:b\n      - q：c\n'
		],
		['a side that begins with a dash', 'cards:\n  - q: A\n    match:\n      -a: x\n      b: y\n'],
		['yes and no as words', 'cards:\n  - {q: A, a: yes}\n  - {q: B, a: NO}\n']
	])('%s', (_name, text) => {
		expect(toldOf(text)).toEqual([]);
	});
});

describe('a file with many slips', () => {
	const text = [
		'titel: T',
		'cards:',
		'  - q: Is it so: yes?',
		'    a: "B" or C',
		'  - q: D',
		'    anser: E',
		'  -q: F',
		'   a: [g] h',
		''
	].join('\n');

	it('is told of all of them at once, in their order', () => {
		const { faults } = readDeck(text, { fileName: 'd.yaml' });
		expect(faults.filter(({ severity }) => severity === 'error').map(({ code, line }) => [code, line])).toEqual([
			['E201', 1],
			['E102', 3],
			['E110', 4],
			['E201', 6],
			['E116', 7],
			['E104', 8]
		]);
	});

	it('gives no deck, while warnings alone keep none back', () => {
		expect(readDeck(text, { fileName: 'd.yaml' }).deck).toBeUndefined();
		const { deck, faults } = readDeck('cards:\n  - q: A\n    a: true\n', { fileName: 'd.yaml' });
		expect(faults.map(({ severity }) => severity)).toContain('warning');
		expect(deck?.cards).toHaveLength(1);
	});

	it('points at the same places when the lines end as on Windows', () => {
		const places = (one: string) =>
			readDeck(one, { fileName: 'd.yaml' }).faults.map(({ code, line, column }) => [code, line, column]);
		expect(places(text.replaceAll('\n', '\r\n'))).toEqual(places(text));
	});

	it('is told of a few of each kind, not of thousands', () => {
		const { faults } = readDeck(`cards:\n${'  - q: a: b\n    a: c\n'.repeat(1000)}`, { fileName: 'd.yaml' });
		expect(faults.filter(({ code }) => code === 'E102')).toHaveLength(20);
	});
});

describe('quality', () => {
	const warned = (text: string) => readDeck(text, { fileName: 'd.yaml' }).faults.map(({ code }) => code);

	it.each([
		['W301', `cards:\n  - {id: k2, q: "${'long '.repeat(50)}?", a: B}\n`],
		['W302', `cards:\n  - {id: k2, q: A, a: "${'long '.repeat(20)}"}\n`],
		['W303', 'cards:\n  - {id: k2, q: What is the Suez Canal?, a: the Suez Canal}\n'],
		['W304', 'cards:\n  - {id: k2, q: A, a: B}\n  - {id: k3, q: a, a: C}\n'],
		['W305', 'cards:\n  - {id: k2, q: A, order: [a, b, c, d, e, f, g, h]}\n'],
		['W306', 'cards:\n  - {id: k2, q: A, a: B, image: a.webp}\n'],
		['W308', 'cards:\n  - {q: A, a: B}\n'],
		['W309', 'cards:\n  - {id: k2, q: A, a: B, wrong: [C, All of the above]}\n'],
		['W310', 'cards:\n  - {id: k2, cloze: "See [[the International North-South Transport Corridor]]."}\n']
	])('warns with %s', (code, text) => {
		expect(warned(text)).toEqual([code]);
	});

	it('warns when the right answer is always the longest', () => {
		const card = (i: number, a: string) => `  - {id: k${String(i)}, q: Q${String(i)}, a: ${a}, wrong: [bb, cc]}\n`;
		const deck = (answers: readonly string[]) => `cards:\n${answers.map((answer, i) => card(i, answer)).join('')}`;
		expect(warned(deck(['long', 'long', 'long', 'long', 'long']))).toEqual(['W307']);
		expect(warned(deck(['long', 'long', 'long', 'long', 'a']))).toEqual([]);
	});
});

describe('a long line', () => {
	it('is shown around the fault, with the caret under it', () => {
		const text = `cards:\n  - {q: "${'x'.repeat(300)}", a: B, anser: C}\n`;
		const [fault] = toldOf(text).filter((told) => told.includes('E201'));
		const [, shown = '', caret = ''] = (fault ?? '').split('\n');
		expect(shown.length).toBeLessThan(120);
		expect(shown.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('anser');
	});
});
