import { expect, test } from 'vitest';
import { shown } from './shown';

test.each([
  ['fr', '« Il neige depuis hier, dit la voisine, le pont est fermé. »', 'la voisine'],
  ['fr', '« Il neige depuis hier, dit Marc Aubry, 48 ans. Le pont est fermé. »', 'Marc Aubry'],
  ['fr', '« Il neige depuis hier, dit Marc Aubry, un riverain. Le pont est fermé. »', 'Marc Aubry'],
  ['fr', '« Il neige depuis hier ! s’écrie Marc Aubry. Le pont est fermé. »', 'Marc Aubry'],
  ['fr', '« Il neige depuis hier ! a aussitôt ajouté Marc Aubry. Le pont est fermé. »', 'Marc Aubry'],
  ['it', '«Nevica da ieri sera – racconta Anna Ricci –. Il ponte è chiuso».', 'Anna Ricci'],
  ['it', '«Nevica – racconta Anna Ricci –. Il ponte è chiuso».', 'Anna Ricci'],
  ['es', '«No sé qué haremos hoy –dijo Marta Solís–. El puente está cerrado».', 'Marta Solís'],
])('%s: words inside the marks that say who speaks are no part of what is said: %s', (lang, text, name) => {
  const [line, ...more] = shown(lang, text);
  expect(more).toEqual([]);
  expect(line).toMatch(new RegExp(`^${name}: .*(neige|Nevica|haremos).* … .*(pont|ponte|puente) (est|è|está)`, 'u'));
  expect(line!.slice(name.length + 1)).not.toMatch(/voisine|Aubry|Ricci|Solís/);
});

test.each([
  ['fr', '« Ce pont, cette route dit Paul, tout est à refaire », a lancé Anne Roy.'],
  ['fr', '« Demain, Marc dit Paul le Sage viendra nous voir », a lancé Anne Roy.'],
  ['fr', '« Il neige depuis hier, dit tout le monde. Le pont est fermé », a lancé Anne Roy.'],
  ['it', '«Il sud–ovest racconta la storia di tutti noi», ha detto Anne Roy.'],
  ['it', '«Il ponte, racconta la gente, cadeva già allora», ha detto Anne Roy.'],
])('%s: the speaker’s own words stay whole: %s', (lang, text) => {
  expect(shown(lang, text)).toEqual([`Anne Roy: ${text.slice(0, text.search(/[»]/u) + 1)}`]);
});

test('who speaks in a quotation inside the words is the speaker’s to tell', () => {
  const text = '« Il a crié : “Sauvez-vous !” dit Marc Aubry. Et puis plus rien du tout. »';
  expect(shown('fr', text)).toEqual([`–: ${text}`]);
});

test.each([
  ['es', '—No sé qué haremos hoy —dijo Marta Solís', 'Marta Solís: —No sé qué haremos hoy'],
  ['es', '—¡Qué frío! —dijo Marta Solís.', 'Marta Solís: —¡Qué frío!'],
  ['fr', '— On verra bien demain, dit Marc Aubry.', 'Marc Aubry: — On verra bien demain'],
  ['fr', '— « Oui, demain peut-être », dit Marc Aubry.', 'Marc Aubry: « Oui, demain peut-être »'],
])('%s: a line of dialogue is over where its speaker is named: %s', (lang, text, expected) => {
  expect(shown(lang, text)).toEqual([expected]);
});

test.each([
  ['fr', '— le pont sera fermé lundi, dit Marc Aubry.'],
  ['fr', '- le pont, le moulin et la route, dit Marc Aubry.'],
  ['fr', '— Non.'],
  ['de', '— Wir bleiben hier bis Mai, sagte Jana Roth.'],
])('%s: an item of a list is no dialogue, nor is a line in a language without dashes: %s', (lang, text) => {
  expect(shown(lang, text).filter((line) => line.includes(': —') || line.includes(': -'))).toEqual([]);
});
