import { type Gender, Kind, type PeopleWords } from '../../text/languages/people';
import { fold, forenameGender } from './forenames';
import { roleGender } from './titles';

type Known = Gender | null | undefined;

/** A word of a document and what is the same wherever it stands; what few words are asked for is looked up when one is, once. */
export class Lexeme {
  /** 0 until they are asked for. */
  private forenameGender: Known | 0 = 0;
  private roleGender: Known | 0 = 0;
  private foldedWord: string | null = null;

  constructor(
    readonly lower: string,
    /** Bits of `Kind`. */
    readonly kinds: number,
    private readonly words: PeopleWords,
  ) {}

  /** As `forenameGender` has it. */
  get forename(): Known {
    if (this.forenameGender === 0) this.forenameGender = forenameGender(this.lower);
    return this.forenameGender;
  }

  /** As `roleGender` has it. */
  get role(): Known {
    if (this.roleGender === 0) this.roleGender = roleGender(this.lower, this.words, (this.kinds & Kind.Role) !== 0);
    return this.roleGender;
  }

  /** As names are compared, without full stops. */
  get folded(): string {
    this.foldedWord ??= fold(this.lower.includes('.') ? this.lower.replaceAll('.', '') : this.lower);
    return this.foldedWord;
  }
}
