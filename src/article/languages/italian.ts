import type { ArticleWords } from './words';

/** What labels and clutter say in Italian. */
export const italian: ArticleWords = {
  keyPoints: 'i punti chiave | punti chiave | in breve | in sintesi | cosa sapere | l essenziale',
  clutter: {
    share: 'condividi | condividi su | stampa | copia link | seguici | invia',
    'related links':
      'leggi anche | articoli correlati | correlati | potrebbe interessarti | ti potrebbe interessare | ultime notizie | altre notizie | approfondimenti | consigliati | vedi anche | per approfondire | da non perdere | altri articoli',
    'most read': 'più letti | i più letti | più visti | più popolari | più commentati',
    newsletter: 'newsletter | iscriviti | ricevi | nella tua casella | iscriviti alla newsletter',
    registration: 'accedi | registrati | crea un account | il mio account | password dimenticata | sei già registrato',
    'paywall notice':
      'abbonati | per continuare a leggere | riservato agli abbonati | contenuto esclusivo | sei già abbonato | sostieni | dona ora',
    consent: 'cookie | privacy | accetta | consenso | accetta tutti | informativa',
    caption: 'foto | immagine | video | didascalia | galleria | fotogallery',
    credit: 'credito | ansa | reuters | getty images | afp | fonte | lapresse | fotografia',
    'fact box': 'scheda | in breve | i punti chiave | sondaggio | in sintesi | cosa sapere',
    'author biography': 'sull autore | è giornalista | tutti gli articoli | biografia | autore',
    comments: 'commenti | commenta | lascia un commento | rispondi',
    advertisement: 'pubblicità | annuncio | sponsorizzato | contenuto sponsorizzato | promo',
    promotion:
      'leggi di più | scopri di più | continua a leggere | clicca qui | scarica l app | ascolta | guarda il video | leggi tutto',
    disclaimer: 'tutti i diritti riservati | riproduzione riservata | termini e condizioni | note legali | copyright',
    navigation:
      'home | menu | cerca | vai al contenuto | torna su | contatti | chi siamo | chiudi | sezioni | argomenti | tag | precedente | successivo',
  },
};
