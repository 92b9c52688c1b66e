import type { PageKind } from '../article';
import { timeIn } from '../entries';
import { text, typesOf } from '../metadata/json-ld';
import { pageFeatures } from './page-features';
import { articleProbability, pageModel } from './page-model';
import type { PageScene } from './page-scene';

/** Whether a page is an article, which kind of page it is, and how sure that is, from 0 to 1. */
export interface PageVerdict {
  isArticle: boolean;
  kind: PageKind;
  confidence: number;
}

const LIVE_PATH =
  /[/-](?:live|liveblog|live-?ticker|live-?blog|ticker|newsblog|newsticker|en-direct|en-vivo|diretta|ao-vivo|canli)(?:[/.-]|$)/;
const LIVE_HEADLINE =
  /\b(?:live|liveblog|live-?ticker|ticker|newsblog|en direct|en vivo|directo|diretta|ao vivo|canlı)\b/i;
const LIVE_ENTRIES = 3;
const BODY_CHARACTERS = 600;

/** Judges a page by what it declares, its address, its text and its look. A page without text is no article. */
export function judgePage(scene: PageScene): PageVerdict {
  if (scene.page.blocks.length === 0 && !hasDeclaredBody(scene))
    return { isArticle: false, kind: 'other', confidence: 1 };
  const card = isAggregatorCard(scene);
  const probability = articleProbability(pageFeatures(scene), pageModel);
  const isArticle = card || probability >= 0.5 || hasDeclaredBody(scene);
  if (!isArticle) return { isArticle, kind: isFront(scene) ? 'section-front' : 'other', confidence: 1 - probability };
  const kind = card ? 'aggregator-card' : isLive(scene) ? 'live-blog' : 'article';
  return { isArticle, kind, confidence: Math.max(probability, 0.5) };
}

/** The text stands in the JSON-LD of an article, and the page itself shows hardly any. */
function hasDeclaredBody({ data, outline }: PageScene): boolean {
  return (
    outline.totalProse < 60 &&
    data.nodes.some(
      (node) =>
        typesOf(node).some((type) => type.endsWith('Article')) &&
        (text(node, 'articleBody')?.length ?? 0) > BODY_CHARACTERS,
    )
  );
}

function isLive({ page, data, metadata }: PageScene): boolean {
  if (data.nodes.some((node) => typesOf(node).includes('LiveBlogPosting'))) return true;
  if (!LIVE_PATH.test(page.url.toLowerCase()) && !LIVE_HEADLINE.test(metadata.headline ?? '')) return false;
  return page.blocks.filter((block) => timeIn(block) !== null).length >= LIVE_ENTRIES;
}

/** What an aggregator's card has: a summary and points of a few sentences, an age instead of a date, no author. */
const CARD_PROSE = { least: 60, most: 900 };
const CARD_POINTS = 3;

function isAggregatorCard({ page, outline, metadata }: PageScene): boolean {
  if (metadata.age === null || metadata.byline.length > 0) return false;
  if (outline.totalProse < CARD_PROSE.least || outline.totalProse > CARD_PROSE.most) return false;
  const prose = page.blocks.filter((block) => outline.prose[block.id]! > 0);
  const ages = page.blocks.filter((block) => block.text.length < 60 && block.text.endsWith(metadata.age!)).length;
  return prose.length > CARD_POINTS && ages < 3 && outline.totalProse > outline.totalWords / 2;
}

const FRONT_LINES = 12;
const FRONT_RUN = 0.5;

/** A page of headlines that lead elsewhere: many lines that are links as a whole, little text between them. */
function isFront({ page, outline }: PageScene): boolean {
  const lines = page.blocks.filter(({ id }) => outline.linkShare[id]! > 0.8 && outline.texts.words[id]! >= 5);
  const linked = lines.reduce((sum, { id }) => sum + outline.texts.words[id]!, 0);
  return lines.length >= FRONT_LINES && linked > FRONT_RUN * outline.totalProse;
}
