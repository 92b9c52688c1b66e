import { expect, test } from 'vitest';
import { scriptValues } from '../../../../src/article/hydration/script-values';

const story = { body: `The ferry left at six. ${'Forty people stood on deck. '.repeat(10)}` };
const json = JSON.stringify(story);

test.each([
  ['a script of JSON', json],
  ['an assignment', `window.__STATE__ = ${json};`],
  [
    'an assignment among others',
    `window.a=window.a||{};a.site="x";a.b={};a.story=${json};a.run(function(){return {a:1}})`,
  ],
  ['JSON in a string', `window.state = JSON.parse(${JSON.stringify(json)})`],
  ['JSON in single quotes', `s=JSON.parse('${json.replace(/"/g, '\\"').replace('The ferry', "The \\'ferry\\'")}')`],
  ['JSON in percent signs', `s="${encodeURIComponent(json)}"`],
  ['an argument', `(window.q = window.q || []).push(${json})`],
])('finds %s', (_, script) => {
  const values = scriptValues([script]).map((value) =>
    typeof value === 'string' ? JSON.parse(decodeURIComponent(value)) : value,
  );
  expect(JSON.stringify(values).replaceAll("'", '')).toBe(JSON.stringify([story]));
});

test('reads what scripts may write and JSON may not', () => {
  const script = `s={"a":undefined,"text":"${'wide \\x3cp\\x3e and far '.repeat(20)}","b":[undefined,1]}`;
  expect(scriptValues([script])).toEqual([{ a: null, text: 'wide <p> and far '.repeat(20), b: [null, 1] }]);
});

test('joins the parts of React’s stream and reads its rows', () => {
  const rows = `1:"$S"\n2:I[1,[]]\n3:T${Buffer.byteLength('é'.repeat(150)).toString(16)},${'é'.repeat(150)}4:${json}\n`;
  const parts = [rows.slice(0, 40), rows.slice(40, 230), rows.slice(230)];
  const scripts = [
    '(self.__next_f=self.__next_f||[]).push([0])',
    ...parts.map((part) => `self.__next_f.push(${JSON.stringify([1, part])})`),
  ];
  // parts below the least length of a value come through all the same
  expect(scriptValues(scripts)).toEqual([['é'.repeat(150), story]]);
});

test('runs nothing, and passes over what is no JSON', () => {
  const code =
    'globalThis.harm = 1; x = {f: function () { globalThis.harm = 1 }}; y = (function(a){return {b:a}})({"z":1})';
  expect(
    scriptValues([code, `var a = "${'x'.repeat(300)}`, 'a={'.repeat(5000), `b=[${'['.repeat(100_000)}`, '']),
  ).toEqual([]);
  expect(globalThis).not.toHaveProperty('harm');
});
