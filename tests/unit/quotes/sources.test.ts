import { expect, test } from 'vitest';
import { read, shown } from './shown';

test('describes who is not named up to what is told of them', () => {
  expect(shown('en', '“We were close,” said a senior Norland official, who asked not to be named.')).toEqual([
    'a senior Norland official: “We were close,”',
  ]);
  expect(shown('en', 'A diplomat who had read the draft said the talks would go on.')).toEqual([
    'A diplomat: the talks would go on',
  ]);
});

test('keeps what belongs to the source', () => {
  expect(shown('en', 'The bridge will close in June, according to two people familiar with the plan.')).toEqual([
    'two people familiar with the plan: The bridge will close in June',
  ]);
  expect(shown('en', 'Fishing crews said the harbour would be empty by May.')).toEqual([
    'Fishing crews: the harbour would be empty by May',
  ]);
});

test('reads a role before a form of address', () => {
  const { speakers } = read('en', 'The club’s president, Dame Olive Harker, said that the hut would stay open.');
  expect(speakers).toMatchObject([{ name: 'Olive Harker', role: 'club’s president' }]);
});

test('finds a quotation once where its sentence is somebody’s words', () => {
  const article = [
    'Olive Harker was cautious. She had heard it before, she said, and would believe in the boat “when my feet are wet”.',
  ];
  expect(shown('en', ...article)).toHaveLength(1);
});
