import { unitAt } from './units';

/** Code units below this have one lower-case form whatever stands beside them, "İ" aside; words with others go the long way. */
const LATIN = 0x180;
const LOWER = Uint16Array.from({ length: LATIN }, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : 0;
});

/** The lower case of what is a letter or a digit of Latin-1, and 0 for what is none. */
const LATIN_1 = 0x100;
const IN_WORDS = Uint8Array.from({ length: LATIN_1 }, (_, unit) => (isLetterOrDigit(unit) ? LOWER[unit]! : 0));

function isLetterOrDigit(unit: number): boolean {
  if (unit < 0x80) return /[0-9a-z]/i.test(String.fromCharCode(unit));
  return unit === 0xaa || unit === 0xb5 || unit === 0xba || (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7);
}

const PRIME = 0x01000193;
const SPREAD = 0x9e3779b1;

function mix(hash: number, length: number): number {
  const mixed = hash ^ (length * SPREAD);
  return mixed ^ (mixed >>> 15);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ unitAt(word, i), PRIME);
  return mix(hash, word.length);
}

const SLOTS = 2048;
/** Longer words, and those for which so many places are taken, are left to a map, which no text can slow down. */
const LONGEST = 48;
const MOST_TAKEN = 32;

/** Reads one word, which has this number in this vocabulary. */
type Reader = (word: string, id: number, vocabulary: Vocabulary) => number;

/**
 * The different words of one document in lower case, numbered as they come. A word that stands in many places is lowered,
 * stored and looked up in tables once; whatever reads the text later goes by its number.
 */
export class Vocabulary {
  /** By number. */
  readonly words: string[] = [];
  private readonly hashes: number[] = [];
  /** A word's number and one by its hash, in the first free place from there on; 0 is free. */
  private slots = new Int32Array(SLOTS);
  private readonly units = new Uint16Array(LONGEST);
  private readonly others = new Map<string, number>();
  /** The word that `run` has read last. */
  latest = -1;
  private readonly readings = new Map<Reader, Int32Array>();

  /**
   * Reads the run of letters and digits of Latin-1 that begins at an offset, if one does. Says where it ends, and in `latest`
   * the number of its word, in lower case: a text is walked over and its words are looked up in one pass.
   */
  run(text: string, start: number, length = text.length): number {
    const { units } = this;
    let hash = 0;
    let at = start;
    for (; at < length; at++) {
      const unit = unitAt(text, at);
      const lower = unit < LATIN_1 ? IN_WORDS[unit]! : 0;
      if (lower === 0) break;
      const read = at - start;
      if (read < LONGEST) units[read] = lower;
      hash = Math.imul(hash ^ lower, PRIME);
    }
    const read = at - start;
    if (read > LONGEST) this.latest = this.other(text.slice(start, at).toLowerCase());
    else if (read > 0) this.latest = this.find(hash, read);
    return at;
  }

  /** The number of the word between two offsets of a text, put into lower case. */
  of(text: string, start: number, end: number): number {
    const length = end - start;
    if (length > LONGEST) return this.other(text.slice(start, end).toLowerCase());
    const { units } = this;
    let hash = 0;
    for (let i = 0; i < length; i++) {
      const unit = unitAt(text, start + i);
      const lower = unit < LATIN ? LOWER[unit]! : 0;
      if (lower === 0) return this.ofLower(text.slice(start, end).toLowerCase());
      units[i] = lower;
      hash = Math.imul(hash ^ lower, PRIME);
    }
    return this.find(hash, length);
  }

  /** The same for what is in lower case already. */
  ofLower(text: string, start = 0, end = text.length): number {
    const length = end - start;
    if (length > LONGEST) return this.other(text.slice(start, end));
    const { units } = this;
    let hash = 0;
    for (let i = 0; i < length; i++) {
      const unit = unitAt(text, start + i);
      units[i] = unit;
      hash = Math.imul(hash ^ unit, PRIME);
    }
    return this.find(hash, length);
  }

  /** The number of a word in lower case, as tables enter theirs: all at once, before there is any text to read. */
  take(word: string): number {
    const hash = hashOf(word);
    const known = this.locate(word, hash);
    if (known >= 0) return known;
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    const id = this.enter(word, hash);
    slots[slot] = id + 1;
    if (this.words.length * 2 > slots.length) this.grow();
    return id;
  }

  /** The number of a word in lower case, when it is known; else -1. */
  seek(word: string): number {
    return this.locate(word, hashOf(word));
  }

  /** The same for the word that has a number in another vocabulary. */
  numberOf({ words, hashes }: Vocabulary, id: number): number {
    return this.locate(words[id]!, hashes[id]!);
  }

  private locate(word: string, hash: number): number {
    const { slots, hashes, words } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const id = slots[slot]! - 1;
      if (hashes[id] === hash && words[id] === word) return id;
    }
    return this.others.size > 0 ? (this.others.get(word) ?? -1) : -1;
  }

  /** What `read` says of each word, by its number; each word is read once. */
  reading(read: Reader): Int32Array {
    const { words } = this;
    const known = this.readings.get(read);
    if (known?.length === words.length) return known;
    const reading = new Int32Array(words.length);
    if (known) reading.set(known);
    for (let id = known?.length ?? 0; id < words.length; id++) reading[id] = read(words[id]!, id, this);
    this.readings.set(read, reading);
    return reading;
  }

  /** The number of the word in `units`. */
  private find(hashed: number, length: number): number {
    const { slots, hashes } = this;
    const hash = mix(hashed, length);
    const mask = slots.length - 1;
    let slot = hash & mask;
    let taken = 0;
    for (; slots[slot] !== 0; taken++) {
      const id = slots[slot]! - 1;
      if (hashes[id] === hash && this.isInUnits(id, length)) return id;
      if (taken === MOST_TAKEN) break;
      slot = (slot + 1) & mask;
    }
    const word = this.written(length);
    if (taken === MOST_TAKEN) return this.other(word, hash);
    const known = this.others.size > 0 ? this.others.get(word) : undefined;
    if (known !== undefined) return known;
    const id = this.enter(word, hash);
    slots[slot] = id + 1;
    if (this.words.length * 2 > slots.length) this.grow();
    return id;
  }

  /** The word in `units`; by a plain list, which takes a sixth of the time of a typed one. */
  private written(length: number): string {
    const units = new Array<number>(length);
    for (let i = 0; i < length; i++) units[i] = this.units[i]!;
    return String.fromCharCode(...units);
  }

  private isInUnits(id: number, length: number): boolean {
    const { units } = this;
    const word = this.words[id]!;
    if (word.length !== length) return false;
    for (let i = 0; i < length; i++) if (unitAt(word, i) !== units[i]) return false;
    return true;
  }

  private enter(word: string, hash: number): number {
    this.hashes.push(hash);
    return this.words.push(word) - 1;
  }

  private other(word: string, hash = 0): number {
    let id = this.others.get(word);
    if (id === undefined) {
      id = this.enter(word, hash);
      this.others.set(word, id);
    }
    return id;
  }

  /** Room for twice as many; what finds no place near its own is looked up in the map from then on. */
  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (const entry of this.slots) {
      if (entry === 0) continue;
      let slot = this.hashes[entry - 1]! & mask;
      let taken = 0;
      while (slots[slot] !== 0 && taken++ < MOST_TAKEN) slot = (slot + 1) & mask;
      if (slots[slot] === 0) slots[slot] = entry;
      else this.others.set(this.words[entry - 1]!, entry - 1);
    }
    this.slots = slots;
  }
}
