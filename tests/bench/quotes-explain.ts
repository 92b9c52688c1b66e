import type { TextBlock } from '../../src/page/block';
import type { Quotes } from '../../src/quotes/quotes';

/** For a person who debugs: every attribution of one article with the evidence that made it, in plain lines. */
export function explain(blocks: TextBlock[], { attributions, speakers }: Quotes): string {
  const lines: string[] = [];
  for (const block of blocks) {
    lines.push(`[${block.id}] ${block.text}`);
    for (const attribution of attributions.filter(({ content }) => content[0]?.block === block.id)) {
      const { kind, text, cue, source, speaker, confidence, evidence } = attribution;
      const who = speaker === null ? 'nobody' : (speakers[speaker]!.name ?? `(${speakers[speaker]!.description})`);
      lines.push(`    ${kind} ${confidence.toFixed(2)} “${text}”`);
      lines.push(`      source: ${source?.text ?? '–'} · cue: ${cue?.text ?? '–'} · speaker: ${who}`);
      for (const { code, text: words } of evidence) lines.push(`      because ${code}: ${words}`);
    }
  }
  return lines.join('\n');
}
