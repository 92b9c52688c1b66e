// The article stands five hundred levels deep, the most that a parser makes; beside it hangs, out of sight, a chain of ten
// thousand with more text at its end, which only a script makes (in sight it would be more than Chromium can lay out).
const chain = (levels, content) => {
  let outer = content;
  for (let level = 0; level < levels; level++) {
    const next = document.createElement(level % 7 ? 'div' : 'section');
    next.append(outer);
    outer = next;
  }
  document.body.append(outer);
  return outer;
};
const { content } = document.querySelector('template');
const hidden = chain(0, document.createElement('div'));
hidden.style.display = 'none';
let at = hidden;
for (let level = 0; level < 10_000; level++) {
  const next = document.createElement('div');
  at.append(next);
  at = next;
}
at.append('“Nobody hears us down here,” said Ana Ruiz.');
chain(500, content.cloneNode(true));
