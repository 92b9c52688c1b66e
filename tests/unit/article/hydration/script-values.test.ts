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

test.each([
  ['behind white space', `\n  ${json}`, [story]],
  ['in percent signs behind white space', `  ${encodeURIComponent(json)}`, [story]],
  [
    'with percent signs in it',
    JSON.stringify({ ...story, rise: '%7B is 100% sure' }),
    [{ ...story, rise: '%7B is 100% sure' }],
  ],
  ['in what is none', `x = {init: function () { state = ${json} }}`, [story]],
  ['as JSON in single quotes is mostly written', `s=JSON.parse('${json}')`, [json]],
  ['before a string without an end', `s=${json}; t={"a":"${'x'.repeat(300)}`, [story]],
])('finds JSON %s', (_, script, values) => {
  expect(scriptValues([script])).toEqual(values);
});

test('what stands in the text of a value is found with it, and not again', () => {
  const text = `${story.body} f([${'1,'.repeat(150)}2])`;
  expect(scriptValues([`s=${JSON.stringify({ text })}`])).toEqual([{ text }]);
});

test('what only looks like a part of a stream is a value', () => {
  const text = 'wide and far '.repeat(20);
  for (const value of [
    [2, text],
    [1, text, text],
    [1, { text }],
  ]) {
    expect(scriptValues([`self.push(${JSON.stringify(value)})`])).toEqual([value]);
  }
});

test('texts in a stream are as long as they say in bytes, and the last row needs no end', () => {
  const text = 'Aß\x7f\x80\u07ff\u0800東\ud7ff\ue000😀'.repeat(30);
  const rows = `1:T${Buffer.byteLength(text).toString(16)},${text}2:${json}\n3:${json}`;
  expect(scriptValues([`self.__next_f.push(${JSON.stringify([1, rows])})`])).toEqual([[text, story, story]]);
  const cut = `1:Tffff,${text}`;
  expect(scriptValues([`self.__next_f.push(${JSON.stringify([1, cut])})`])).toEqual([[text]]);
});
