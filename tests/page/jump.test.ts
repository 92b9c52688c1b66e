import { afterEach, expect, test } from 'vitest';
import type { Reader } from '../../src/page/reader';
import { markedWords, sampleReader, setBody, soon } from './support';

let reader: Reader;
afterEach(() => reader.leave());

/** Reads the body and jumps to its last statement. */
async function jumpToLast(html: string): Promise<void> {
  setBody(html);
  scrollTo(0, 0);
  ({ reader } = sampleReader());
  await jump();
}

async function jump() {
  const { edition, reading } = await reader.handle({ type: 'read', anyway: false });
  await reader.handle({ type: 'jump', edition, spans: reading!.attributions.at(-1)!.content });
}

/** Whether the words stand in the middle third of the window and nothing lies over them. */
function centred(): boolean {
  const [range] = CSS.highlights.get('on-record-jump') ?? [];
  if (!range) return false;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const box = live.getClientRects()[0];
  return box !== undefined && box.top > innerHeight / 3 && box.bottom < (innerHeight * 2) / 3;
}

const space = '<div style="height:2500px">.</div>';

test('the words come to the middle of the window, marked for a moment', async () => {
  await jumpToLast(`${space}<p>Mayor: “Here it is.”</p>${space}`);
  expect(await soon(centred)).toBe(true);
  expect(markedWords()['on-record-jump']).toEqual(['“Here it is.”']);
  expect(await soon(() => !CSS.highlights.has('on-record-jump'), 4000)).toBe(true);
});

test('closed details are opened on the way, also one in another', async () => {
  await jumpToLast(
    `${space}<details><summary>More</summary><details><summary>Still more</summary><p>Mayor: “Inside.”</p></details></details>${space}`,
  );
  expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true]);
  expect(await soon(centred)).toBe(true);
});

test('a section behind a button that says so is opened by pressing it', async () => {
  setBody(`${space}<p>Mayor: “Shown.”</p><div id="rest" style="display:none"><p>Mayor: “The rest.”</p></div>
    <button aria-expanded="false" aria-controls="rest">Read more</button>${space}`);
  const button = document.querySelector('button')!;
  button.addEventListener('click', () => {
    document.querySelector<HTMLElement>('#rest')!.style.display = 'block';
    button.setAttribute('aria-expanded', 'true');
  });
  scrollTo(0, 0);
  ({ reader } = sampleReader());
  await jump();
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(await soon(centred)).toBe(true);
});

test('scroll containers inside each other are scrolled too', async () => {
  await jumpToLast(`${space}<div style="height:300px;overflow:auto">${space}
    <div style="height:200px;overflow:auto">${space}<p>Mayor: “Deep.”</p>${space}</div>${space}</div>${space}`);
  expect(await soon(centred)).toBe(true);
});

test('words in an open shadow root are marked and found', async () => {
  setBody(`${space}<article-body></article-body>${space}`);
  const root = document.querySelector('article-body')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Mayor: “In the shadow.”</p>';
  scrollTo(0, 0);
  ({ reader } = sampleReader());
  await jump();
  expect(await soon(centred)).toBe(true);
  expect(root.adoptedStyleSheets.length).toBeGreaterThan(0);
  expect(Object.values(markedWords()).flat()).toContain('“In the shadow.”');
  await reader.handle({ type: 'leave' });
  expect(root.adoptedStyleSheets.length).toBe(0);
});

test('words in a frame of the same origin are marked and found', async () => {
  setBody(`${space}<iframe srcdoc="<p>Mayor: “In the frame.”</p>" style="height:300px"></iframe>${space}`);
  const frame = document.querySelector('iframe')!;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  ({ reader } = sampleReader());
  await reader.handle({ type: 'read', anyway: false });
  const inner = frame.contentWindow as Window & typeof globalThis;
  expect([...inner.CSS.highlights.keys()]).toEqual(['on-record-0-direct-a']);
  await jump();
  expect(await soon(() => scrollY > 1500 && frame.getBoundingClientRect().top < innerHeight)).toBe(true);
  await reader.handle({ type: 'leave' });
  expect(inner.CSS.highlights.size).toBe(0);
  expect(frame.contentDocument!.adoptedStyleSheets.length).toBe(0);
});
