import { expect, test } from 'vitest';
import { read, said } from '../read';

const bridge = 'the bridge was closed for good';

test.each([
  [`As Ann Lee pointed out, ${bridge}.`, bridge, 'Ann Lee'],
  [`And as Ann Lee pointed out on Monday, ${bridge}.`, bridge, 'Ann Lee'],
  [`Just as Ann Lee said, ${bridge}.`, bridge, 'Ann Lee'],
  [`Hale left the town, and as Ann Lee pointed out, ${bridge}.`, bridge, 'Ann Lee'],
  [`It is true that, as Ann Lee noted, ${bridge}.`, bridge, 'Ann Lee'],
  [`As reported by the Ely Post, ${bridge}.`, bridge, 'the Ely Post'],
  [`As first reported by the Ely Post, ${bridge}.`, bridge, 'the Ely Post'],
  ['As Ann Lee noted, it burned down in May.', 'it burned down in May', 'Ann Lee'],
])('what the clause stands before is said: %s', (text, content, source) => {
  expect(said(text)).toEqual([[content, source]]);
});

test.each([
  ['The bridge will be closed, as Ann Lee noted on Monday.', 'The bridge will be closed', 'Ann Lee'],
  ['The bridge was closed for good, as reported by the Ely Post.', 'The bridge was closed for good', 'the Ely Post'],
  [
    'The bridge was closed for good, as first reported by the Ely Post.',
    'The bridge was closed for good',
    'the Ely Post',
  ],
  [
    'The old mill burned down, as Ann Lee noted on Monday, and nobody came to help.',
    'The old mill burned down',
    'Ann Lee',
  ],
  ['The old mill burned down, as she noted in May, but nobody came.', 'The old mill burned down', 'she'],
])('what the clause stands behind is said: %s', (text, content, source) => {
  expect(said(text)).toEqual([[content, source]]);
});

test.each([
  ['Hale, as Ann Lee noted, closed the bridge for good.', 'Hale … closed the bridge for good'],
  ['But the bridge, as Ann Lee noted, had been closed for good.', 'the bridge … had been closed for good'],
  ['They knew that the bridge, as Ann Lee noted, was closed for good.', 'the bridge … was closed for good'],
  ['In May, as Ann Lee noted, the bridge was closed.', 'In May … the bridge was closed'],
  ['And last week, as Ann Lee noted on Monday, the bridge was closed.', 'last week … the bridge was closed'],
  ['However, as Ann Lee noted, the bridge was closed for good.', 'the bridge was closed for good'],
])('the words around the clause are said: %s', (text, content) => {
  expect(said(text)).toEqual([[content, 'Ann Lee']]);
});

test.each([
  ['As Ann Lee noted in May, it burned down too.'],
  ['It burned down too, as Ann Lee noted in May.'],
  ['As you pointed out, the bridge was closed for good.'],
  ['As Ann Lee sang, the bridge was closed for good.'],
  ['As Ann Lee asked, the bridge was closed for good.'],
  ['As Ann Lee told “the Ely Post” on Monday, the bridge was closed for good.'],
  ['The bridge was closed as Ann Lee noted on Monday.'],
  ['They met on the old bridge as Ann Lee announced her plan, and the town was silent.'],
  ['The mill burned, as Ann Lee pointed out on Monday, and nobody came to help.'],
  ['The bridge will be closed for good, as Ann Lee noted in her letter, which was long.'],
  ['The bridge will be closed for good, as Ann Lee noted that it was old.'],
  ['The bridge will be closed for good, as Ann Lee noted that.'],
  ['The bridge will be closed for good, as Ann Lee noted and Tom Hale confirmed.'],
  ['The bridge will be closed for good, as Ann Lee noted “in May.”'],
  ['Ann Lee noted the bridge, as planned by the town, in the valley of Ely.'],
])('nobody is said to have said it: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test('the cue is the clause', () => {
  expect(read([`But as Ann Lee noted, ${bridge}.`])[0]).toMatchObject({ cue: 'as Ann Lee noted', code: 'as-clause' });
  expect(read(['The bridge will be closed, as Ann Lee noted.'])[0]).toMatchObject({
    cue: 'as Ann Lee noted',
    code: 'as-clause',
  });
});
