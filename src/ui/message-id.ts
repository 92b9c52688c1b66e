/** Found by trying: with it no two of our names share an id, nor one with a name that is asked for and does not exist. */
const FACTOR = 13;
const IDS = 36 ** 3;

/**
 * The short id under which a package holds a message, by the name that the sources give it: each language's file holds all
 * names, 4 KB of the package. What the manifest asks for keeps its name.
 */
export function messageId(name: string): string {
  let id = 0;
  for (let i = 0; i < name.length; i++) id = (id * FACTOR + name.charCodeAt(i)) % IDS;
  return id.toString(36);
}
