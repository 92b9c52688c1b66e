import { expect, test } from 'vitest';
import { quotedIn } from '../../../src/quotes/marks';
import { languageOf } from '../../../src/text/languages/languages';
import { tokenise } from '../../../src/text/tokens';

const quoted = (text: string, lang = 'en') => {
  const language = languageOf(lang);
  const tokens = tokenise(text, language);
  return quotedIn(tokens, language).map(({ open, close }) => text.slice(tokens.start[open], tokens.end[close]));
};

test.each([
  ['He said “one two” and “three”.', 'en', ['“one two”', '“three”']],
  ['He said "one two" and "three".', 'en', ['"one two"', '"three"']],
  ["He said ''one two'' and left.", 'en', ["''one two''"]],
  ['He said ‘one two’ and left.', 'en', ['‘one two’']],
  ["He said 'one two,' and left.", 'en', ["'one two,'"]],
  ['Er sagte „eins zwei“ und ging.', 'de', ['„eins zwei“']],
  ['Er sagte »eins zwei« und ging.', 'de', ['»eins zwei«']],
  ['Il a dit « un deux » hier.', 'fr', ['« un deux »']],
  ['Dijo «uno dos» ayer.', 'es', ['«uno dos»']],
  ['彼は「一つ二つ」と言った。', 'ja', ['「一つ二つ」']],
  ['He said “so it is“ and left.', 'en', ['“so it is“']],
  ['“She said ‘never again’ to me,” he said.', 'en', ['“She said ‘never again’ to me,”']],
  ['The dogs’ bowl and the ’90s.', 'en', []],
  ["Rock 'n' roll, and 'tis true.", 'en', []],
  ['The board was 6" wide.', 'en', []],
])('%s', (text, lang, expected) => {
  expect(quoted(text, lang)).toEqual(expected);
});

// American and British style, and what is no quotation
test.each([
  ['‘I saw “the old bridge” fall,’ she said.', ['‘I saw “the old bridge” fall,’']],
  ['“I saw ‘the old bridge’ fall,” she said.', ['“I saw ‘the old bridge’ fall,”']],
  ['"I saw \'the old bridge\' fall," she said.', ['"I saw \'the old bridge\' fall,"']],
  ['‘We can’t go on,’ he said. ‘It’s over.’', ['‘We can’t go on,’', '‘It’s over.’']],
  ["'We can't go on,' he said. 'It's over.'", ["'We can't go on,'", "'It's over.'"]],
  ['‘The workers’ union won,’ he said.', ['‘The workers’ union won,’']],
  ["'The workers' union won,' he said.", ["'The workers' union won,'"]],
  ['‘’Tis the season,’ he said.', ['‘’Tis the season,’']],
  ['He said: ‘The ’90s were ours’.', ['‘The ’90s were ours’']],
  ['The workers’ union met the teachers’ union.', []],
  ["The workers' union met the teachers' union.", []],
  ["The '90s were the bosses' years.", []],
  ['’Twas the ’60s and rock ’n’ roll.', []],
  ["James' and Charles' houses burned.", []],
  ['He is 6\' 2" tall and she is 5\' 8" tall.', []],
  ['He lost 3" of rope and 4" of wire.', []],
  [
    '“We [the council] will … never [sic] go (again),” she said.',
    ['“We [the council] will … never [sic] go (again),”'],
  ],
  ['“[W]e will go,” she said.', ['“[W]e will go,”']],
  ['“… and then we left …” he said.', ['“… and then we left …”']],
  ['“We left—” he said. “—at last.”', ['“We left—”', '“—at last.”']],
  ['(“We left in May”) she wrote.', ['“We left in May”']],
  ['The so-called “old-new bridge” fell.', ['“old-new bridge”']],
])('English habits: %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

// marks that are missing, doubled or the wrong way round
test.each([
  ['”We left in May,” she said.', ['”We left in May,”']],
  ['“We left in May,“ she said.', ['“We left in May,“']],
  ['“We left in May," she said.', ['“We left in May,"']],
  ['"We left in May,” she said.', ['"We left in May,”']],
  ["``We left in May,'' she said.", ["``We left in May,''"]],
  ['" We left in May, " she said.', ['" We left in May, "']],
  ['We left in May,” she said.', []],
  ['“We left in May. “We came back in June,” she said.', ['“We left in May. “We came back in June,”']],
  ['“We left.” “Why?” “It rained.”', ['“We left.”', '“Why?”', '“It rained.”']],
  ['She said,“We left in May.”Then she went.', ['“We left in May.”']],
])('faulty marks: %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test.each([
  ['de', 'Er sagte: „Das ist ‚mein letztes Wort‘ dazu.“', ['„Das ist ‚mein letztes Wort‘ dazu.“']],
  ['de', 'Er sagte: »Das ist ›mein letztes Wort‹ dazu.«', ['»Das ist ›mein letztes Wort‹ dazu.«']],
  ['de', 'Er sagte: „Das ist mein Wort.” Sie schwieg.', ['„Das ist mein Wort.”']],
  ['de', 'Er sagte: „Das ist mein Wort." Sie schwieg.', ['„Das ist mein Wort."']],
  ['de', 'Er sagte: ‚Das ist mein Wort‘ und ging.', ['‚Das ist mein Wort‘']],
  ['de', 'Er sagte: «Das ist mein Wort» und ging.', ['«Das ist mein Wort»']],
  ['fr', 'Il dit : « C’est “mon dernier mot” ici. »', ['« C’est “mon dernier mot” ici. »']],
  ['fr', 'Il dit : « C’est « mon dernier mot » ici. »', ['« C’est « mon dernier mot » ici. »']],
  ['fr', 'Il dit : "L’eau d’ici n’est qu’un rêve".', ['"L’eau d’ici n’est qu’un rêve"']],
  ['es', 'Dijo: «Es “mi última palabra” aquí».', ['«Es “mi última palabra” aquí»']],
  ['it', 'Disse: «È l’“ultima parola” dell’anno».', ['«È l’“ultima parola” dell’anno»']],
  ['pl', 'Powiedział: „To «ostatnie słowo» tutaj”.', ['„To «ostatnie słowo» tutaj”']],
  ['sv', 'Hon sade: ”Det är ’sista ordet’ här.”', ['”Det är ’sista ordet’ här.”']],
  ['fi', 'Hän sanoi: »Se on viimeinen sana.»', ['»Se on viimeinen sana.»']],
  ['ja', '彼は「彼女が『二度と』と言った」と話した。', ['「彼女が『二度と』と言った」']],
  ['zh', '他说：“她说‘再也不’。”', ['“她说‘再也不’。”']],
  ['ru', 'Он сказал: «Это „последнее слово“ здесь».', ['«Это „последнее слово“ здесь»']],
  ['he', 'הוא אמר: "זה ה\'סוף\' שלנו" והלך.', ['"זה ה\'סוף\' שלנו"']],
])('habits of other languages, %s: %s', (lang, text, expected) => {
  expect(quoted(text, lang)).toEqual(expected);
});

test('a mark left open runs to the end of the block', () => {
  expect(quoted('“One two three.')).toEqual(['“One two three.']);
});

test.each([
  ['He said "one two. And left.', 'en', ['"one two. And left.']],
  ['He said " one two " and left.', 'en', ['" one two "']],
  ['Er sagte „eins zwei" und ging.', 'de', ['„eins zwei"']],
  ['Er sagte „eins zwei” und ging.', 'de', ['„eins zwei”']],
  ['Er sagte ‚eins zwei‘ und ging.', 'de', ['‚eins zwei‘']],
  ['Han sa ”ett två” och gick.', 'sv', ['”ett två”']],
  ['Han sa »ett två» och gick.', 'sv', ['»ett två»']],
  ['Il a dit «un “deux” trois» hier.', 'fr', ['«un “deux” trois»']],
  ['Dijo «uno «dos» tres» ayer.', 'es', ['«uno «dos» tres»']],
  ['彼は『一つ「二つ」三つ』と言った。', 'ja', ['『一つ「二つ」三つ』']],
  ["He said ``one two'' and left.", 'en', ["``one two''"]],
  ['"He said “one two” and left', 'en', ['“one two”']],
  ['The answer: "one two" (“three”)', 'en', ['"one two"', '“three”']],
  ['“one two“ and “three“', 'en', ['“one two“', '“three“']],
  ['He wrote "one two."', 'en', ['"one two."']],
  ["He wrote 'one two'", 'en', ["'one two'"]],
  ["He wrote 'one'", 'en', []],
  ["He wrote 'one two, and 'three four' too", 'en', ["'three four'"]],
  ["The 'old workers' and 'young ones' met.", 'en', ["'old workers'", "'young ones'"]],
  ['‘90s nights and ‘one two’ days', 'en', ['‘one two’']],
  ['‘50 men left,’ he said.', 'en', ['‘50 men left,’']],
  ['‘He said “one two” to me', 'en', ['“one two”']],
  // spaces inside the marks, and marks that close nothing
  ['“ We left in May. ” she said.', 'en', ['“ We left in May. ”']],
  ['Er sagte „ eins zwei “ und ging.', 'de', ['„ eins zwei “']],
  ['He left ” and “one two” came.', 'en', ['“one two”']],
  ['He left in May" and came.', 'en', []],
  ['He left”and came back” at night.', 'en', []],
  ['He left “', 'en', []],
  ['He left "', 'en', []],
  ['Il part «', 'fr', []],
  ['He left ‘', 'en', []],
  ['A 5"x7" board fell.', 'en', []],
  ['彼は」と言った。「一つ二つ」と言った。', 'ja', ['「一つ二つ」']],
  ['"One two three.', 'en', ['"One two three.']],
  // marks inside of others
  ['Er sagte: »Das ist »mein letztes Wort« dazu.«', 'de', ['»Das ist »mein letztes Wort« dazu.«']],
  ['Il dit : « C’est le "mot" ici. »', 'fr', ['« C’est le "mot" ici. »']],
  ["He said ``the dogs' bowl'' is old.", 'en', ["``the dogs' bowl''"]],
  ['“We left. “We came “back” in June,” she said.', 'en', ['“We left. “We came “back” in June,”']],
  ['He said “‘nine ten’” and left.', 'en', ['“‘nine ten’”']],
  // apostrophes
  ['They took ’im, and the dogs’ bowls.', 'en', []],
  ["The mark ' stands, and the dogs' bowls.", 'en', []],
  ['‘one two ‘three four’ five', 'en', ['‘three four’']],
  ['Er sagte ‚eins zwei ‚drei vier‘ dazu.', 'de', ['‚drei vier‘']],
  ['Er sagte ‚eins und ging.', 'de', []],
  ['He said ‘well, ‘tis true’ and left.', 'en', ['‘well, ‘tis true’']],
  ['He said ‘one two‘ and left.', 'en', ['‘one two‘']],
  ['‘The workers’ old bosses’', 'en', ['‘The workers’ old bosses’']],
  ['‘The old workers’ met the bosses’ men.', 'en', ['‘The old workers’']],
  ['The ‘old and new’-style bridge fell.', 'en', ['‘old and new’']],
  [
    'He left (‘one two’) and—‘three four’—‘five six’: ‘seven eight’; so.',
    'en',
    ['‘one two’', '‘three four’', '‘five six’', '‘seven eight’'],
  ],
  ['‘[W]e will go,’ she said.', 'en', ['‘[W]e will go,’']],
  ['‘… and then we left …’ he said.', 'en', ['‘… and then we left …’']],
  ["'...and then we left...' he said.", 'en', ["'...and then we left...'"]],
  ['‘We left –’ he said. ‘– at last,’ he said. ‘—at last.’', 'en', ['‘We left –’', '‘– at last,’', '‘—at last.’']],
])('marks of many habits: %s (%s)', (text, lang, expected) => {
  expect(quoted(text, lang)).toEqual(expected);
});

test('what is left open is told so, and how many words are inside', () => {
  const language = languageOf('en');
  expect(quotedIn(tokenise('He said “one, two” and “three 4', language), language)).toMatchObject([
    { closed: true, words: 2 },
    { closed: false, words: 2 },
  ]);
});

test('single marks around more than four hundred words are apostrophes', () => {
  const text = (words: number) => `He said ‘${'so '.repeat(words).trim()}’ and left.`;
  expect([300, 500].map((words) => quoted(text(words)).length)).toEqual([1, 0]);
});
