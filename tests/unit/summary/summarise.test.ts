import { describe, expect, test } from 'vitest';
import { blocksOf, HARBOUR, summaryOf, type Told } from './article';

const texts = (mentions: { text: string }[]) => mentions.map((mention) => mention.text);

describe('summarise', () => {
  test('gives stretches of the article, in its order, each at its place', () => {
    const { sentences, keyPoints, reason } = summaryOf(HARBOUR);
    const blocks = blocksOf(HARBOUR);
    expect(reason).toBeNull();
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
    for (const { block, start, end, text } of [...sentences, ...keyPoints])
      expect(blocks[block]!.text.slice(start, end)).toBe(text);
    const order = sentences.map(({ block, start }) => block * 10_000 + start);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('leaves out the dateline, captions, promotions and what leans on nothing', () => {
    const { sentences, keyPoints } = summaryOf(HARBOUR, { length: 'long' });
    const all = texts([...sentences, ...keyPoints]).join('\n');
    expect(texts(sentences)[0]).toMatch(/^The town council/);
    expect(all).not.toMatch(/Scroll down|pictured|Sign up|Coastal Press/);
    for (const [i, { text, block }] of sentences.entries())
      if (/^(?:He|But|Fishermen)\b/.test(text))
        expect(sentences[i - 1]?.block).toBe(text.startsWith('Fish') ? block : block - 1);
  });

  test('never shows half of a quotation', () => {
    for (const length of ['short', 'normal', 'long'] as const)
      for (const { text } of summaryOf(HARBOUR, { length }).sentences)
        if (text.includes('taken a metre')) {
          expect(texts(summaryOf(HARBOUR, { length }).sentences).join(' ')).toContain('another storm."');
        }
  });

  test('does not quote a speaker who is only a pronoun without the sentence that names her', () => {
    const { sentences } = summaryOf(
      [
        'The ferry between Brenn and Pell stops in May, the shipping company of Talvia said on Friday.',
        'Captain Mara Lund has steered it for 31 years and knows most of its 900 passengers by name.',
        '"The river will be very quiet without the ferry between Brenn and Pell," she said.',
        'The company lost two million a year on the ferry after the bridge at Pell opened in 2024.',
      ],
      { length: 'short' },
    );
    const spoken = sentences.findIndex(({ text }) => text.includes('she said'));
    expect(spoken === -1 || sentences[spoken - 1]?.text.includes('Mara Lund')).toBe(true);
  });

  test('does not say the same twice', () => {
    const { sentences } = summaryOf([
      'Nora Venn will ride Copper Hill in the Northern Cup at Ashby on Saturday.',
      'Nora Venn has been booked to ride Copper Hill in the Northern Cup at Ashby on Saturday week.',
      'Trainer Paul Ostrow expects 40,000 people at the course and a dry track.',
      'The race was cancelled in 2024 after a week of rain had flooded the stables.',
    ]);
    expect(texts(sentences).filter((text) => text.includes('Copper Hill'))).toHaveLength(1);
  });

  test('length changes how much is chosen', () => {
    const count = (length: 'short' | 'normal' | 'long') =>
      texts(summaryOf(HARBOUR, { length }).sentences).join(' ').split(' ').length;
    expect(count('short')).toBeLessThan(count('normal'));
    expect(count('normal')).toBeLessThan(count('long'));
  });

  test('an article of three sentences is shown whole', () => {
    const { sentences, keyPoints } = summaryOf([
      'A bus left the road near Pell on Monday. It came to rest in a field of maize.',
      'Nobody was hurt, the county police said.',
    ]);
    expect(sentences).toHaveLength(3);
    expect(keyPoints).toEqual([]);
  });

  test('too little text gives nothing and says so', () => {
    expect(summaryOf(['Loading …'])).toEqual({
      sentences: [],
      keyPoints: [],
      ownKeyPoints: false,
      reason: 'too little text',
    });
    expect(summaryOf([]).reason).toBe('too little text');
  });

  test('where every sentence leans on another, the first ones are shown', () => {
    const { sentences } = summaryOf([
      'He left early that morning with two bags. She did not hear him go at all.',
      'They had argued about the house again. It was not worth what he had paid for it.',
      'But she would have stayed for the garden. So would her mother, who planted it.',
    ]);
    expect(texts(sentences)[0]).toMatch(/^He left early/);
  });

  test("the page's own key points are taken as they stand and marked", () => {
    const own: [kind: 'list-item', text: string][] = [
      ['list-item', 'Council votes for a new harbour'],
      ['list-item', 'Fishermen fear higher rents'],
    ];
    const summary = summaryOf([...own, ...HARBOUR], { ownKeyPoints: [0, 1] });
    expect(summary.ownKeyPoints).toBe(true);
    expect(texts(summary.keyPoints)).toEqual(own.map(([, text]) => text));
    expect(summary.sentences.every(({ block }) => block > 1)).toBe(true);
  });

  test('a page that has only its own key points is summed up from them', () => {
    const summary = summaryOf(
      [
        ['list-item', 'The council of Marlow Bay voted for a new harbour on Tuesday.'],
        ['list-item', 'Fishermen fear that rents in the market will double by 2031.'],
      ],
      { ownKeyPoints: [0, 1] },
    );
    expect(summary.sentences).toHaveLength(2);
    expect(summary.ownKeyPoints).toBe(true);
  });

  test('works by structure in a language without a table', () => {
    const { sentences } = summaryOf(
      [
        'Város tanácsa kedden megszavazta a régi kikötő felújítását 48 millió forintért.',
        'A terv szerint 2031-ben nyílik meg az új halpiac Marlow városában.',
        'A munkálatok 2027 áprilisában kezdődnek, és 140 embernek adnak munkát.',
        'A halászok szerint a bérleti díj a duplájára nő majd az új piacon.',
      ],
      { lang: 'hu' },
    );
    expect(sentences.length).toBeGreaterThanOrEqual(2);
  });

  test('chooses from text without spaces between words', () => {
    const { sentences } = summaryOf(
      [
        '市議会は火曜日、古い港を再建する計画を可決した。費用は四十八億円で、九年にわたる議論が終わった。',
        '新しい魚市場は二〇三一年に開く予定で、市長は家賃を抑えると約束した。',
        '漁師三百人は三月に計画への反対を署名で示し、家賃が二倍になると訴えた。',
        '工事は来年四月に始まり、地域の約百四十人が働く見込みである。',
      ],
      { lang: 'ja' },
    );
    expect(sentences.length).toBeGreaterThanOrEqual(1);
    expect(sentences[0]!.text).toContain('市議会');
  });
});

describe('articles that are not told from top to bottom', () => {
  test('an interview gives its questions', () => {
    const { keyPoints, sentences } = summaryOf([
      'Lena Ortiz has run the national weather service of Talvia since 2019 and leaves it in May.',
      'What was the hardest day?',
      'The flood of 2023, without doubt, because nobody believed the warning of our office in Brenn.',
      'Did the government listen to you?',
      'The ministry doubled the budget of the service to 90 million a year after that flood.',
      'What comes next for the service?',
      'A new radar station on Mount Keld opens in 2028, and 40 people are being hired for it now.',
    ]);
    expect(texts(keyPoints)).toEqual([
      'What was the hardest day?',
      'Did the government listen to you?',
      'What comes next for the service?',
    ]);
    expect(texts(sentences).join(' ')).not.toContain('?');
  });

  test('a list article gives its items', () => {
    const { keyPoints } = summaryOf(
      [
        'We walked the whole coast of Talvia in June and these beaches were the best of all.',
        ['heading', '1. Sand Point'],
        'Sand Point has two kilometres of white sand and a bus from Brenn every hour.',
        ['heading', '2. Gull Cove'],
        'Gull Cove is small, has no road, and must be reached on foot from the lighthouse.',
        ['heading', '3. Old Pier'],
        'The Old Pier has been open to swimmers since the port of Marlow moved in 2019.',
      ],
      { headline: 'The 3 best beaches of Talvia' },
    );
    expect(texts(keyPoints)).toEqual(['1. Sand Point', '2. Gull Cove', '3. Old Pier']);
  });

  test('a live blog gives its latest entry among the most important', () => {
    const blog: Told[] = [
      ['heading', 'Last train leaves Brenn', '18:40'],
      'The last train with 200 people left Brenn at half past six, the railway said.',
      ['heading', 'Army sends boats', '17:05'],
      'The army of Talvia sent 30 boats to the flooded streets of Brenn on Sunday afternoon.',
      ['heading', 'River passes six metres', '15:20'],
      'The river Keld passed six metres in Brenn, the highest level since 1954, the weather service said.',
      ['heading', 'Good afternoon', '14:00'],
      'Welcome to our live coverage of the flood in Brenn and the villages around it.',
    ];
    const latest = (entries: typeof blog) => summaryOf(entries).sentences;
    expect(texts(latest(blog))[0]).toContain('last train');
    const pairs = [0, 2, 4, 6].map((i) => blog.slice(i, i + 2)).reverse();
    expect(texts(latest(pairs.flat())).at(-1)).toContain('last train');
  });
});
