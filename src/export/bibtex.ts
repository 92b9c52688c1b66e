import type { CslItem, CslName } from './csl-item';

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as BibTeX and LaTeX take it: signs with a meaning there are escaped, letters stay as they are (UTF-8). */
export function escapeLatex(text: string): string {
  return text.replace(/[\\~^{}$&%#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');
}

function nameInBibtex(name: CslName): string {
  if ('literal' in name) return `{${escapeLatex(name.literal)}}`;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return `${escapeLatex(family)}, ${escapeLatex(name.given)}`;
}

/** Letters and digits for a key that people can type: first author or publisher, year, first word of the title. */
function keyOf(item: CslItem): string {
  const first = item.author?.[0];
  const who = first ? ('family' in first ? first.family : first.literal) : (item['container-title'] ?? '');
  const plain = (text: string) => text.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '');
  const parts = [plain(who), item.issued?.['date-parts'][0][0], plain(item.title.split(/\s+/)[0] ?? '')];
  return parts.filter(Boolean).join('').toLowerCase() || 'article';
}

/** The article as a BibTeX entry that both BibTeX and biblatex take. */
export function toBibtex(item: CslItem): string {
  const date = item.issued?.['date-parts'][0];
  const fields: [string, string | undefined][] = [
    ['author', item.author?.map(nameInBibtex).join(' and ')],
    ['title', `{${escapeLatex(item.title)}}`],
    ['journal', item['container-title'] && escapeLatex(item['container-title'])],
    ['year', date?.[0]?.toString()],
    ['month', date?.[1]?.toString()],
    ['day', date?.[2]?.toString()],
    ['url', item.URL.replace(/[{}\\\s]/g, encodeURIComponent)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@article{${keyOf(item)},\n${lines.join('\n')}\n}\n`;
}
