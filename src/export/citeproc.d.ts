declare module 'citeproc' {
  import type { CslItem } from './csl-item';

  interface System {
    retrieveLocale(lang: string): string;
    retrieveItem(id: string): CslItem;
  }

  /** The parts that we use of citeproc-js (https://citeproc-js.readthedocs.io). */
  const CSL: {
    Engine: new (
      system: System,
      style: string,
      lang: string,
    ) => {
      setOutputFormat(format: 'text'): void;
      updateItems(ids: string[]): void;
      makeBibliography(): [unknown, string[]] | false;
    };
  };
  export default CSL;
}
