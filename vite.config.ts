import { readdirSync, readFileSync } from 'node:fs';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { CITEPROC_HOLLOW, CITEPROC_UNUSED } from './src/export/citeproc-unused';
import { messageId } from './src/ui/message-id';

type Browser = 'chrome' | 'firefox';

interface Manifest extends Record<string, unknown> {
  background: { service_worker?: string; scripts?: string[] };
  permissions: string[];
  commands: Record<string, { suggested_key?: unknown }>;
}

const json = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;

const pages = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `src/${file}`);

/** The one source manifest without what the given browser does not know, with the package's version. */
function manifestFor(browser: Browser): ManifestV3Export {
  const manifest = json<Manifest>('manifest.json');
  manifest.version = json<{ version: string }>('package.json').version;
  if (browser === 'chrome') {
    delete manifest.background.scripts;
    delete manifest.sidebar_action;
    delete manifest.browser_specific_settings;
    // Chrome takes at most four suggested keys; the others are set by hand
    for (const command of Object.values(manifest.commands).slice(4)) delete command.suggested_key;
  } else {
    delete manifest.background.service_worker;
    delete manifest.side_panel;
    delete manifest.minimum_chrome_version;
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel');
  }
  return manifest as unknown as ManifestV3Export;
}

/**
 * crxjs opens an injected script to every page and leaves a second copy of it, built as a module. Ours is one plain
 * script that only the browser itself loads, so no page needs to reach any file and nothing loads the copy.
 */
function onePlainScript(): CrxPlugin {
  return {
    name: 'one-plain-script',
    enforce: 'post',
    // what only the copy needs would stay in the files that it shares with others
    transform: (_, id) => (id.endsWith('.iife.ts') ? { code: '', map: null } : null),
    renderCrxManifest(manifest, bundle) {
      delete manifest.web_accessible_resources;
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type === 'chunk' && output.facadeModuleId?.endsWith('.iife.ts')) delete bundle[file];
      }
      return manifest;
    },
  };
}

/** A node of a syntax tree (ESTree), with its place in the code. */
interface Syntax {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

const isSyntax = (value: unknown): value is Syntax => typeof value === 'object' && value !== null && 'type' in value;

/** Every function below a node with the name that it has or is given there; an unnamed one has none. */
function* functionsIn(node: Syntax, code: string, name = ''): Generator<[name: string, body: Syntax]> {
  const source = (of: unknown) => (isSyntax(of) ? code.slice(of.start, of.end) : '');
  if (/^Function/.test(node.type)) yield [source(node.id) || name, node.body as Syntax];
  const given = { AssignmentExpression: node.left, Property: node.key, VariableDeclarator: node.id }[node.type];
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) {
      if (isSyntax(inner)) yield* functionsIn(inner, code, source(given));
    }
  }
}

/** Every text over several lines below a node, without anything put into it. */
function* listsIn(node: Syntax): Generator<Syntax> {
  if (node.type === 'TemplateLiteral' && (node.expressions as unknown[]).length === 0) yield node;
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) if (isSyntax(inner)) yield* listsIn(inner);
  }
}

/** citeproc-js without what we never call. A name that is not found stops the build: the lists belong to one version. */
function leanCiteproc(): Plugin {
  return {
    name: 'lean-citeproc',
    transform(code, id) {
      if (!id.endsWith('/citeproc_commonjs.js')) return null;
      const missing = new Set(CITEPROC_UNUSED);
      const hollow = new Set(CITEPROC_HOLLOW);
      const cuts: [from: number, to: number][] = [];
      for (const statement of this.parse(code).body) {
        let name = '';
        if (statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression') {
          const { left } = statement.expression;
          name = code.slice(left.start, left.end);
          if (missing.delete(name)) cuts.push([statement.start, statement.end]);
        }
        const table = statement.type === 'VariableDeclaration' ? statement.declarations[0] : undefined;
        if (table) name = code.slice(table.id.start, table.id.end);
        if (table?.init?.type === 'ObjectExpression') {
          const { properties } = table.init;
          for (const [at, property] of properties.entries()) {
            if (property.type !== 'Property') continue;
            const field = `${name}.${code.slice(property.key.start, property.key.end)}`;
            if (missing.delete(field)) cuts.push([property.start, properties[at + 1]?.start ?? property.end]);
          }
        }
        for (const [inner, body] of functionsIn(statement as unknown as Syntax, code)) {
          const whole = inner === name ? name : `${name} ${inner}`;
          if (!CITEPROC_HOLLOW.includes(whole)) continue;
          hollow.delete(whole);
          cuts.push([body.start + 1, body.end - 1]);
        }
      }
      if (missing.size + hollow.size) this.error(`citeproc has no ${[...missing, ...hollow].join(', ')}`);
      // from the end, so that places before stay; what lies inside of a cut that was made is gone already
      cuts.sort(([a], [b]) => b - a);
      const outer = cuts.filter(([from, to]) => !cuts.some(([first, last]) => first < from && to < last));
      const lean = outer.reduce((left, [from, to]) => left.slice(0, from) + left.slice(to), code);
      return { code: lean, map: null };
    },
  };
}

/** Lists of words are broken over lines to be read; parted by single spaces they are as good, and a package is smaller by a KB. */
export function wordLists(): Plugin {
  return {
    name: 'word-lists',
    transform(code, id) {
      if (!/\/src\/(?:article|quotes|summary|text)\//.test(id) || !code.includes('`')) return null;
      let lean = code;
      // from the end, so that places before stay
      for (const { start, end } of [...listsIn(this.parse(code, { lang: 'ts' }) as unknown as Syntax)].reverse())
        lean = lean.slice(0, start) + lean.slice(start, end).replace(/\s*\n\s*/g, ' ') + lean.slice(end);
      return { code: lean, map: null };
    },
  };
}

/**
 * Terser finds a hundredth that the bundler's own minifier leaves; a little more where reading a property does nothing else,
 * as in code without signals.
 */
export async function smaller(code: string, module: boolean, pure = false): Promise<string> {
  // constants stay where we write them, which packs better
  const compress = { lhs_constants: false, pure_getters: pure, keep_fargs: !pure };
  return (await minify(code, { module, compress })).code ?? code;
}

/** The files that hold neither pages of ours nor anything of a document's. */
const PURE = /^assets\/(?:background|citeproc)/;

/** What we ask of the browser; webextension-polyfill knows how to wrap nineteen more of its interfaces. */
const WRAPPED = new Set(['commands', 'contextMenus', 'permissions', 'runtime', 'storage', 'tabs']);

/** The name of a property of an object. */
const nameOf = ({ key }: Syntax): unknown => isSyntax(key) && (key.name ?? key.value);

/** The properties of the polyfill's list of interfaces, which is told by the first of them; none where it is not below a node. */
function interfacesIn(node: Syntax): Syntax[] {
  const properties = node.type === 'ObjectExpression' ? (node.properties as Syntax[]) : [];
  if (properties.length > 1 && nameOf(properties[0]!) === 'alarms' && nameOf(properties[1]!) === 'bookmarks')
    return properties;
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) {
      const found = isSyntax(inner) ? interfacesIn(inner) : [];
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Code with the polyfill in it, without what it says of interfaces that we never ask. */
function leanPolyfill(code: string, tree: Syntax): string {
  const list = interfacesIn(tree);
  let lean = code;
  for (const [at, { start, end }] of [...list.entries()].reverse()) {
    if (WRAPPED.has(String(nameOf(list[at]!)))) continue;
    lean = lean.slice(0, start) + lean.slice(list[at + 1]?.start ?? end);
  }
  return lean;
}

/** Has all scripts of the package made smaller once more. */
function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        const lean = (code: string) => leanPolyfill(code, this.parse(code) as unknown as Syntax);
        if (output.type === 'chunk') output.code = await smaller(lean(output.code), true, PURE.test(output.fileName));
        // crxjs has built the content script by itself
        else if (output.fileName.endsWith('.js')) output.source = await smaller(lean(String(output.source)), false);
        else if (output.fileName.endsWith('.json')) output.source = JSON.stringify(JSON.parse(String(output.source)));
      }
    },
  };
}

/**
 * The Chrome Web Store knows Portuguese only by country, and reads the name and the description alone; for all else Chrome
 * falls back to the language itself, which Firefox would not.
 */
const STORE_LOCALES: Record<string, string[]> = { pt: ['pt_BR', 'pt_PT'] };

/** The interface's words, from src/_locales to where browsers look for them, under their short ids. */
function locales(browser: Browser): Plugin {
  return {
    name: 'locales',
    generateBundle() {
      const inManifest = readFileSync('manifest.json', 'utf8');
      const named = new Map<string, string>();
      const isInManifest = (name: string): boolean => inManifest.includes(`__MSG_${name}__`);
      const idsOf = (name: string): string[] => {
        const id = messageId(name);
        if ((named.get(id) ?? name) !== name)
          this.error(`${name} and ${named.get(id)} have one id: take another factor`);
        named.set(id, name);
        return isInManifest(name) ? [name, id] : [id];
      };
      for (const language of readdirSync('src/_locales')) {
        const messages = json<Record<string, { message: string }>>(`src/_locales/${language}/messages.json`);
        // the notes for translators stay at home
        const bare = Object.entries(messages).flatMap(([name, { message }]) =>
          idsOf(name).map((id): [string, { message: string }] => [id, { message }]),
        );
        const emit = (folder: string, entries: [string, { message: string }][]) => {
          const source = JSON.stringify(Object.fromEntries(entries));
          this.emitFile({ type: 'asset', fileName: `_locales/${folder}/messages.json`, source });
        };
        emit(language, bare);
        if (browser === 'firefox') continue;
        for (const folder of STORE_LOCALES[language] ?? [])
          emit(
            folder,
            bare.filter(([name]) => isInManifest(name)),
          );
      }
    },
  };
}

/**
 * A popup that has to load a dozen small files opens late: what our pages share is one file, and what they share with the
 * background another.
 */
const CHUNKS = [
  {
    name: 'core',
    test: /\/webextension-polyfill\/|\/src\/[a-z-]+\.ts$|\/src\/(?:quotes\/certainty|page\/palette)/,
    minShareCount: 2,
    priority: 2,
  },
  { name: 'ui', test: /\/node_modules\/@?preact|\/src\/ui\// },
];

/** A package is loaded whole, so that its files need no hash in their names, which a zip holds twice. */
const NAMES = {
  entryFileNames: 'assets/[name].js',
  chunkFileNames: 'assets/[name].js',
  assetFileNames: 'assets/[name][extname]',
};

/** Our licence and those of what others made that ships, in every package, as they ask. */
function licences(): Plugin {
  const text = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8').trim();
  const holder = (name: string) => `${name}: ${/^Copyright.*/m.exec(text(`node_modules/${name}/LICENSE`))?.[0]}`;
  return {
    name: 'licences',
    generateBundle() {
      // the same words as ours for other holders
      const alike = ['preact', '@preact/signals'].map(holder);
      const texts = [text('LICENSE'), ...alike, text('node_modules/citeproc/LICENSE'), text('THIRD-PARTY.md')];
      const source = texts.join('\n\n').replace(/[ \t]+|-{3,}/g, (run) => run[0]!);
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      preact(),
      crx({ manifest: manifestFor(browser), browser }),
      onePlainScript(),
      leanCiteproc(),
      wordLists(),
      minifyAgain(),
      locales(browser),
      licences(),
    ],
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'firefox' ? 'firefox142' : 'chrome128',
      modulePreload: false,
      // every page of ours, also those that crxjs does not find in the manifest by itself
      rolldownOptions: { input: pages, output: { ...NAMES, codeSplitting: { groups: CHUNKS } } },
    },
  };
});
