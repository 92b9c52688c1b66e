/** The words of one language that bylines and datelines of the web are made of, lower case. */
export interface BylineWords {
  /** What opens a byline: "By", "Von", "Texto:". */
  by: readonly string[];
  /** What joins names. */
  and: readonly string[];
  /** What people are called before or after their names. */
  roles: readonly string[];
  /** Words of a credit that names no person: the newsroom, the desk, "staff". */
  newsroom: readonly string[];
  /** What stands before the day of a first and of a later version. */
  published: readonly string[];
  updated: readonly string[];
  /** Frequent short words that tell the language of a text. */
  stop: readonly string[];
}

const list = (words: string) => words.split(/\s*,\s*/);

/** One table for all languages; a language that is missing here is read by structure alone. */
export const WORDS: Readonly<Record<string, BylineWords>> = {
  en: {
    by: list(
      'by, written by, words by, story by, text by, reported by, report by, posted by, published by, author, authors, byline, from, reviewed by, contributed by, contributors, contributor, this post was written by, this article was written by, interview by, created by, submitted by, article by',
    ),
    and: list('and, with'),
    roles: list(
      'staff writer, senior writer, staff reporter, reporter, senior reporter, correspondent, chief correspondent, political correspondent, editor, senior editor, contributing editor, contributing writer, contributor, guest contributor, columnist, journalist, writer, freelance writer, author, producer, political editor, business editor, news editor, managing editor, deputy editor, executive editor, editor-in-chief, editor in chief, associate editor, features editor, sports editor, health editor, science editor, commerce editor, digital editor, multimedia journalist, bureau chief, photographer, analyst, senior correspondent, special correspondent, specialist, expert, phd, md, cpp, psp, jr, sr, host, critic, opinion, guest, content writer',
    ),
    newsroom: list(
      'newsroom, newsdesk, news desk, desk, staff, team, editors, editorial, editorial board, admin, administrator, webmaster, news, press, bureau, agency, agencies, wire, wires, reports, sponsored, partner content, correspondents, media, magazine, online, webdesk, web desk, service, group, studio, architecture, inc, ltd, llc, foundation, university, institute, association, council, the editors, guest author, contributors',
    ),
    published: list('published, posted, first published, created, originally published, publish date'),
    updated: list('updated, last updated, modified, last modified, updated on, revised'),
    stop: list(
      'the, of, and, to, in, that, is, was, for, it, with, he, on, as, are, have, his, this, from, but, not, they, has, been',
    ),
  },
  de: {
    by: list(
      'von, ein artikel von, text, text von, autor, autorin, autoren, ein kommentar von, eine analyse von, ein gastbeitrag von, gastbeitrag von, interview von, kommentar von, analyse von, ein interview von, aus',
    ),
    and: list('und, sowie, mit'),
    roles: list(
      'redakteur, redakteurin, autor, autorin, korrespondent, korrespondentin, reporter, reporterin, volontär, volontärin, chefredakteur, chefredakteurin, chefreporter, chefreporterin, ressortleiter, ressortleiterin, freier autor, freie autorin, journalist, journalistin, kolumnist, kolumnistin, politikredakteur, politikredakteurin, wirtschaftsredakteur, stellvertretender chefredakteur, freier mitarbeiter, freie mitarbeiterin, mitarbeiter, moderator, moderatorin',
    ),
    newsroom: list(
      'redaktion, nachrichtenagentur, agentur, agenturen, zeitung, nachrichten, team, online, verlag, presseportal, newsdesk',
    ),
    published: list('veröffentlicht, erstellt, erschienen, veröffentlicht am, publiziert, publiziert am'),
    updated: list('aktualisiert, stand, zuletzt aktualisiert, geändert, letzte aktualisierung, update'),
    stop: list(
      'der, die, und, den, das, von, zu, mit, sich, des, auf, für, ist, im, dem, nicht, ein, eine, auch, es, an, werden, sie, hat',
    ),
  },
  fr: {
    by: list(
      'par, texte, texte de, auteur, auteure, autrice, propos recueillis par, écrit par, publié par, de notre correspondant, rédigé par',
    ),
    and: list('et, avec'),
    roles: list(
      'journaliste, rédacteur, rédactrice, correspondant, correspondante, rédacteur en chef, rédactrice en chef, chroniqueur, chroniqueuse, envoyé spécial, envoyée spéciale, reporter, grand reporter',
    ),
    newsroom: list('rédaction, la rédaction, agence, agences, journal, presse, équipe, service'),
    published: list('publié, publié le, paru le, posté le'),
    updated: list('mis à jour, modifié, mis à jour le, actualisé, mise à jour, modifié le'),
    stop: list(
      'le, la, les, des, et, est, une, dans, pour, que, qui, sur, pas, plus, par, avec, au, ce, il, sont, aux, cette, été, du',
    ),
  },
  es: {
    by: list('por, texto, texto de, autor, autora, escrito por, redactado por, publicado por, redacción'),
    and: list('y, e, con'),
    roles: list(
      'periodista, redactor, redactora, corresponsal, enviado especial, enviada especial, editor, editora, columnista, reportero, reportera, jefe de sección, director, directora',
    ),
    newsroom: list('redacción, agencia, agencias, diario, noticias, equipo, prensa, la redacción, última hora'),
    published: list('publicado, publicado el, creado, publicada'),
    updated: list('actualizado, actualizada, actualizado el, modificado, última actualización'),
    stop: list(
      'el, la, los, las, de, que, y, en, un, una, por, con, para, se, del, al, lo, como, más, pero, sus, ha, este, fue',
    ),
  },
  it: {
    by: list('di, a cura di, testo di, autore, autrice, scritto da, pubblicato da, dal nostro inviato, da'),
    and: list('e, con'),
    roles: list('giornalista, redattore, redattrice, corrispondente, inviato, inviata, direttore, caporedattore'),
    newsroom: list('redazione, la redazione, agenzia, agenzie, notizie, giornale, redazione online'),
    published: list('pubblicato, pubblicato il, creato il, pubblicata'),
    updated: list('aggiornato, aggiornato il, modificato, ultimo aggiornamento, aggiornato alle'),
    stop: list(
      'il, di, che, la, e, per, un, una, non, del, della, con, sono, da, alla, nel, anche, gli, dei, si, ha, le, delle, più',
    ),
  },
  pt: {
    by: list('por, texto, texto de, autor, autora, escrito por, publicado por, da redação'),
    and: list('e, com'),
    roles: list(
      'jornalista, redator, redatora, correspondente, repórter, editor, editora, colunista, enviado especial',
    ),
    newsroom: list('redação, agência, jornal, notícias, equipe, da redação, lusa'),
    published: list('publicado, publicado em, publicada em, criado em'),
    updated: list('atualizado, atualizado em, atualizada em, modificado em, última atualização, actualizado'),
    stop: list(
      'o, que, e, do, da, em, um, para, é, com, não, uma, os, no, se, na, por, mais, as, dos, como, foi, ao, são',
    ),
  },
  nl: {
    by: list('door, van onze redactie, auteur, tekst, geschreven door, van onze verslaggever'),
    and: list('en, met'),
    roles: list('redacteur, verslaggever, correspondent, journalist, hoofdredacteur, columnist, politiek verslaggever'),
    newsroom: list('redactie, onze redactie, persbureau, krant, nieuws, webredactie'),
    published: list('gepubliceerd, geplaatst, gepubliceerd op'),
    updated: list('bijgewerkt, laatst bijgewerkt, gewijzigd, laatste update, aangepast'),
    stop: list(
      'de, het, een, van, en, in, is, dat, op, te, zijn, voor, met, niet, aan, er, om, ook, als, bij, door, naar, werd, heeft',
    ),
  },
  sv: {
    by: list('av, text, text av, skriven av, publicerad av, författare'),
    and: list('och, med'),
    roles: list('journalist, reporter, redaktör, korrespondent, krönikör, skribent, politisk reporter, ledarskribent'),
    newsroom: list('redaktionen, nyheter, redaktion, nyhetsbyrå, tidningen'),
    published: list('publicerad, publicerat, publicerades'),
    updated: list('uppdaterad, uppdaterat, ändrad, senast uppdaterad, uppdaterades'),
    stop: list(
      'och, att, det, som, en, på, är, av, för, med, till, den, har, de, inte, om, ett, han, men, var, jag, från, vi, när',
    ),
  },
  no: {
    by: list('av, tekst, tekst av, skrevet av, publisert av, forfatter, journalist'),
    and: list('og, med'),
    roles: list('journalist, reporter, redaktør, korrespondent, kommentator, redaksjonssjef, nyhetsredaktør, fotograf'),
    newsroom: list('redaksjonen, nyheter, redaksjon, nyhetsbyrå, avisen'),
    published: list('publisert, publisert kl'),
    updated: list('oppdatert, sist oppdatert, endret'),
    stop: list(
      'og, det, i, som, en, på, er, av, for, med, til, den, har, de, ikke, om, et, han, men, var, jeg, fra, vi, når, etter',
    ),
  },
  da: {
    by: list('af, tekst, tekst af, skrevet af, forfatter'),
    and: list('og, med'),
    roles: list('journalist, reporter, redaktør, korrespondent, kommentator, chefredaktør, debatredaktør'),
    newsroom: list('redaktionen, nyheder, redaktion, nyhedsbureau, avisen'),
    published: list('publiceret, udgivet, offentliggjort'),
    updated: list('opdateret, sidst opdateret, ændret'),
    stop: list(
      'og, det, i, som, en, på, er, af, for, med, til, den, har, de, ikke, om, et, han, men, var, jeg, fra, vi, når, efter',
    ),
  },
  pl: {
    by: list('autor, autorka, autorzy, opracowanie, opracował, opracowała, tekst, oprac, przez, napisał, napisała'),
    and: list('i, oraz, z'),
    roles: list(
      'dziennikarz, dziennikarka, redaktor, redaktorka, korespondent, korespondentka, reporter, reporterka, publicysta, publicystka',
    ),
    newsroom: list('redakcja, agencja, gazeta, wiadomości, zespół'),
    published: list('opublikowano, data publikacji, dodano, utworzono, publikacja'),
    updated: list('aktualizacja, zaktualizowano, ostatnia aktualizacja, zmodyfikowano'),
    stop: list(
      'i, w, na, z, się, nie, do, to, że, o, jest, od, po, jak, za, dla, przez, który, ale, oraz, tym, był, są, ma',
    ),
  },
  tr: {
    by: list('yazan, haber, yazar, haberi hazırlayan, muhabir'),
    and: list('ve, ile'),
    roles: list('muhabir, editör, yazar, köşe yazarı, gazeteci, haber müdürü'),
    newsroom: list('haber merkezi, ajansı, gazetesi, haberleri, editör masası, haber, yayın kurulu'),
    published: list('yayınlanma, yayınlanma tarihi, giriş, giriş tarihi, oluşturulma tarihi, eklenme'),
    updated: list('güncelleme, son güncelleme, güncellenme, güncelleme tarihi, güncellendi'),
    stop: list(
      've, bir, bu, da, de, için, ile, olarak, çok, daha, olan, gibi, kadar, ise, en, ancak, sonra, var, ne, olduğu, tarafından, yeni',
    ),
  },
};

/** Every word of one sort in the languages of the table, the longest first: pages credit in languages that they are not in. */
export function wordsOf(sort: keyof BylineWords): string[] {
  const all = new Set(Object.values(WORDS).flatMap((words) => words[sort]));
  return [...all].sort((a, b) => b.length - a.length);
}
