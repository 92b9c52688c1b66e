import { expect, test } from 'vitest';
import { read, said } from '../read';

const bridge = 'the bridge was closed for good';

test.each([
  ['Hale repeated his claim that', 'his'],
  ['Hale repeated his false claim that', 'his'],
  ['Hale repeated his often false campaign claim that', 'his'],
  ['Hale repeated the mayor’s claim that', 'the mayor'],
  ['Hale repeated the guards’ claim that', 'the guards'],
  ['Hale repeated Ann Lee’s claim that', 'Ann Lee'],
  ['Hale heard Ann Lee’s claim last week that', 'Ann Lee'],
  ['Hale heard Ann Lee’s announcement on Monday that', 'Ann Lee'],
  ['Hale rejected claims by Ann Lee that', 'Ann Lee'],
  ['Hale rejected claims by Ann Lee last week that', 'Ann Lee'],
  ['Hale rejected claims by Ann Lee on Monday that', 'Ann Lee'],
  ['Hale rejected claims from the port that', 'the port'],
  ['Hale rejected claims by the guards’ lawyer that', 'the guards’ lawyer'],
  ['By his own admission that', 'his'],
  ['Hale Stands By Ann Lee’s Claim That', 'Ann Lee'],
])('%s …: whose words a noun stands for', (opening, source) => {
  expect(said(`${opening} ${bridge}.`)).toEqual([[bridge, source]]);
  expect(said(`${opening} ${bridge}, and he left the town.`)).toEqual([[bridge, source]]);
});

test.each([
  ['Hale’s claim that he was “the old town” is false.', 'he was “the old town”', 'Hale'],
  ['His claim that what he saw was a bridge is false.', 'what he saw was a bridge', 'His'],
  [`Hale’s claim that ${bridge} is false.`, bridge, 'Hale'],
  [`His claim that ${bridge} angered the town.`, bridge, 'His'],
  ['His statement that those who left had a new mill is wrong.', 'those who left had a new mill', 'His'],
  ['Hale’s claim that “the bridge” was closed for good is false.', '“the bridge” was closed for good', 'Hale'],
  [`Hale rejected Lee’s claim that ${bridge} and the mill was not.`, `${bridge} and the mill was not`, 'Lee'],
  ['Hale “won” with his claim that the bridge of Ely would be closed.', 'the bridge of Ely would be closed', 'his'],
])('what is claimed ends before the verb of the claim: %s', (text, content, source) => {
  expect(said(text)).toEqual([[content, source]]);
});

test.each([
  ['Hale repeated the claim that the bridge was closed for good.'],
  ['Hale repeated his claim that it burned.'],
  ['Hale repeated his claim, which was false.'],
  ['Hale repeated his claim that'],
  ['Hale repeated claims by'],
  ['The “bridge’s” claim that the bridge was closed for good.'],
])('nobody claims anything: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test('the noun is the cue', () => {
  const [line] = read([`Hale repeated his claim that ${bridge}.`]);
  expect(line).toMatchObject({ cue: 'claim', code: 'cue-nominal', kind: 'indirect' });
});
