import { type WordSet, words } from './language';

/** Words of one language that tell an interview from an article about questions. All lower case. */
export interface ConversationWords {
  /** First person: people answer about themselves. */
  self: WordSet;
  /** Second person: questions are put to somebody. */
  address: WordSet;
  /** Labels before questions and answers that name nobody. */
  questions: WordSet;
  answers: WordSet;
}

const table = (self: string, address: string, questions: string, answers: string): ConversationWords => ({
  self: words(self),
  address: words(address),
  questions: words(questions),
  answers: words(answers),
});

const tables: ReadonlyMap<string, ConversationWords> = new Map([
  ['en', table('i me my mine myself we us our ours', 'you your yours yourself', 'q question', 'a answer')],
  [
    'de',
    table(
      'ich mir mich mein meine meinem meinen meiner wir uns unser unsere unserem unseren',
      'sie ihnen ihr ihre ihrem ihren ihrer du dich dir dein deine',
      'f frage',
      'a antwort',
    ),
  ],
  [
    'fr',
    table('je j me m mon ma mes moi nous notre nos', 'vous votre vos tu te t ton ta tes', 'q question', 'r réponse'),
  ],
  [
    'es',
    table(
      'yo me mi mis conmigo nosotros nosotras nos nuestro nuestra',
      'usted ustedes tú tu te su sus le',
      'p pregunta',
      'r respuesta',
    ),
  ],
  [
    'it',
    table(
      'io mi mio mia miei mie noi ci nostro nostra',
      'lei suo sua le tu ti tuo tua voi vi vostro',
      'd domanda',
      'r risposta',
    ),
  ],
  [
    'pt',
    table(
      'eu me meu minha meus minhas nós nos nosso nossa',
      'você vocês senhor senhora seu sua tu te',
      'p pergunta',
      'r resposta',
    ),
  ],
]);

/** The table of a language by its primary subtag; the English one for a language without its own. */
export function conversationWords(lang: string | null): ConversationWords {
  return tables.get(lang ?? 'en') ?? tables.get('en')!;
}
