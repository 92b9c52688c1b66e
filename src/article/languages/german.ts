import type { ArticleWords } from './words';

/** What labels and clutter say in German. */
export const german: ArticleWords = {
  keyPoints:
    'das wichtigste in kürze | auf einen blick | das wichtigste | kurz zusammengefasst | in kürze | darum geht s | darum geht es | zusammenfassung | die wichtigsten punkte | überblick',
  clutter: {
    share:
      'teilen | artikel teilen | auf facebook teilen | drucken | per mail | link kopieren | merken | folgen sie uns | weiterempfehlen | versenden',
    'related links':
      'mehr zum thema | lesen sie auch | lesen sie hier | das könnte sie auch interessieren | das könnte dich auch interessieren | auch interessant | weitere artikel | weitere themen | weitere meldungen | mehr aus | ähnliche artikel | passend zum thema | verwandte themen | empfohlen | empfehlung der redaktion | neueste artikel | aktuelle nachrichten | mehr nachrichten | mehr lesen | auch lesenswert | thema des tages | weitere nachrichten | zum thema | nächster artikel | dossier',
    'most read':
      'meistgelesen | meistgelesene | meistgelesene artikel | am häufigsten gelesen | beliebt | beliebteste | meistkommentiert | top themen',
    newsletter:
      'newsletter | jetzt anmelden | täglich per mail | in ihr postfach | abonnieren sie | whatsapp kanal | push nachrichten | pushmeldungen | newsletter abonnieren',
    registration:
      'anmelden | einloggen | registrieren | jetzt registrieren | mein konto | bereits registriert | passwort vergessen | kostenlos registrieren | konto erstellen | abmelden',
    'paywall notice':
      'jetzt abonnieren | weiterlesen mit | mit abo | nur für abonnenten | jetzt testen | probeabo | jetzt weiterlesen | zum angebot | abo abschließen | artikel freischalten | plus abo | digitalabo | monatlich kündbar | spenden | unterstützen sie',
    consent:
      'cookies | datenschutz | datenschutzerklärung | einwilligung | zustimmung | zustimmen | externer inhalt | externe inhalte | externen inhalt | personenbezogene daten | inhalt anzeigen | alle akzeptieren | drittplattformen | empfohlener redaktioneller inhalt | widerrufen',
    caption:
      'foto | bild | bilder | video | archivbild | archivfoto | symbolbild | bildunterschrift | grafik | im bild | fotostrecke | bildergalerie',
    credit:
      'quelle | bildquelle | fotocredit | imago | dpa | picture alliance | afp | apa | keystone | getty images | illustration',
    'fact box':
      'info | infos | hintergrund | zur person | zur sache | infobox | auf einen blick | das wichtigste in kürze | steckbrief | umfrage | so funktioniert | fakten',
    'author biography':
      'zum autor | zur autorin | über den autor | über die autorin | ist redakteur | ist redakteurin | ist korrespondent | ist korrespondentin | von unserem korrespondenten | alle artikel von | autor | autorin | schreibt über | jahrgang',
    comments:
      'kommentare | kommentar schreiben | kommentieren | diskutieren sie | ihre meinung | leserbrief | leserkommentare | antworten | beiträge',
    advertisement:
      'anzeige | werbung | gesponsert | anzeigen | partnerangebot | sponsored | werbepartner | jetzt kaufen | zum shop | preisvergleich',
    promotion:
      'hier lesen | mehr dazu | mehr erfahren | hier geht es | jetzt lesen | weiterlesen | zum artikel | jetzt hören | podcast | jetzt bewerben | abonnieren | hier klicken | die app | alle folgen | mehr anzeigen | auch bei | lesetipp | tickets',
    disclaimer:
      'haftungsausschluss | alle rechte vorbehalten | impressum | agb | nutzungsbedingungen | transparenzhinweis | affiliate links | provision | redaktioneller hinweis | hinweis der redaktion | in eigener sache | dieser artikel erschien | korrektur | mit material von | fehler gefunden',
    navigation:
      'startseite | menü | suche | suchen | zum inhalt springen | nach oben | zur startseite | kontakt | über uns | karriere | schließen | inhaltsverzeichnis | schlagwörter | themen | rubriken | ressort | zurück | weiter | inhalt',
  },
};
