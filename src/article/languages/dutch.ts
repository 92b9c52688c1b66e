import type { ArticleWords } from './words';

/** What labels and clutter say in Dutch. */
export const dutch: ArticleWords = {
  keyPoints: 'in het kort | kernpunten | samenvatting | belangrijkste punten | de kern',
  clutter: {
    share: 'delen | deel dit artikel | deel via | printen | kopieer link | volg ons | mailen',
    'related links':
      'lees ook | lees meer | gerelateerd | gerelateerde artikelen | meer over | meer nieuws | laatste nieuws | aanbevolen | bekijk ook | misschien vind je dit ook interessant | zie ook | meer van',
    'most read': 'meest gelezen | best gelezen | populair | meest bekeken | meest gedeeld',
    newsletter: 'nieuwsbrief | schrijf je in | ontvang | in je mailbox | meld je aan | aanmelden voor',
    registration:
      'inloggen | registreren | account aanmaken | mijn account | wachtwoord vergeten | al een account | log in',
    'paywall notice':
      'abonneer | word abonnee | alleen voor abonnees | om verder te lezen | lees verder met | al abonnee | steun ons | doneer | neem een abonnement',
    consent: 'cookies | privacy | accepteren | toestemming | cookiebeleid | privacyverklaring',
    caption: 'foto | beeld | video | afbeelding | archieffoto | bekijk de video',
    credit: 'bron | anp | reuters | getty images | fotograaf | belga',
    'fact box': 'feiten | in het kort | wie is | achtergrond | peiling | poll',
    'author biography': 'over de auteur | is journalist | is redacteur | meer van deze auteur | auteur',
    comments: 'reacties | reageer | plaats een reactie | geef je mening | beantwoorden',
    advertisement: 'advertentie | gesponsord | reclame | tekst gaat verder onder de advertentie',
    promotion:
      'klik hier | meer weten | download de app | luister | bekijk | lees verder | tekst loopt door | tekst gaat verder',
    disclaimer: 'alle rechten voorbehouden | algemene voorwaarden | gebruiksvoorwaarden | correctie | fout gezien',
    navigation:
      'home | menu | zoeken | naar de inhoud | contact | over ons | sluiten | onderwerpen | rubrieken | vorige | volgende',
  },
};
