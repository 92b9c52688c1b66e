import type { ArticleWords } from './words';

/** What labels and clutter say in Swedish, Norwegian and Danish. */
export const scandinavian: ArticleWords = {
  keyPoints:
    'i korthet | kort fortalt | kort om | det viktigste | det vigtigste | sammendrag | sammanfattning | nøglepunkter | viktigaste punkterna | oppsummert',
  clutter: {
    share:
      'dela | dela artikeln | del | del artikkelen | del artiklen | skriv ut | kopiera länk | følg oss | følg os | följ oss',
    'related links':
      'läs också | läs även | läs mer | les også | les mer | læs også | læs mere | mer om | mere om | relaterade artiklar | relaterte artikler | relaterede artikler | senaste nytt | siste nytt | seneste nyt | fler artiklar | flere artikler | anbefalt | anbefalet | rekommenderat | se også | se även | flere saker | mer fra',
    'most read': 'mest läst | mest lest | mest læste | mest lästa | mest sett | populärt | mest populære | mest læst',
    newsletter:
      'nyhetsbrev | nyhedsbrev | prenumerera på | meld deg på | tilmeld dig | anmäl dig | i din indbakke | i inkorgen',
    registration:
      'logga in | logg inn | log ind | skapa konto | opprett konto | opret konto | registrera dig | mitt konto | glömt lösenord | glemt passord',
    'paywall notice':
      'prenumerera | bli prenumerant | bli abonnent | kun for abonnenter | för prenumeranter | køb abonnement | bestill abonnement | for at læse videre | for å lese | bliv abonnent | støt oss',
    consent:
      'cookies | kakor | informasjonskapsler | samtycke | samtykke | personvern | integritetspolicy | godkänn | godta alle',
    caption: 'foto | bild | bilde | billede | video | arkivfoto | arkivbild | grafik',
    credit: 'tt | ntb | ritzau | scanpix | reuters | getty images | kilde | källa | fotograf',
    'fact box': 'fakta | bakgrund | bakgrunn | baggrund | detta har hänt | omröstning | avstemning',
    'author biography': 'om författaren | om skribenten | journalist | alla artiklar av | flere artikler av',
    comments: 'kommentarer | kommentera | kommenter | skriv en kommentar | debatt | svara',
    advertisement:
      'annons | annonse | annonce | reklam | reklame | sponsrat | sponset | sponseret | artikkelen fortsetter under annonsen | artiklen fortsætter efter annoncen',
    promotion:
      'klicka här | klikk her | klik her | ladda ner appen | last ned appen | hent appen | lyssna | lytt | lyt | se mer | vis mer | vis mere | se mere',
    disclaimer:
      'alla rättigheter | alle rettigheter | alle rettigheder | ansvarig utgivare | ansvarlig redaktør | ansvarshavende | rättelse | rettelse',
    navigation:
      'hem | hjem | forside | meny | menu | sök | søk | søg | till innehållet | kontakt | om oss | om os | stäng | lukk | luk | ämnen | emner | temaer',
  },
};
