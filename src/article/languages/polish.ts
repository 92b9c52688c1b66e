import type { ArticleWords } from './words';

/** What labels and clutter say in Polish. */
export const polish: ArticleWords = {
  keyPoints: 'w skrócie | najważniejsze informacje | najważniejsze | kluczowe punkty | podsumowanie',
  clutter: {
    share: 'udostępnij | podziel się | drukuj | kopiuj link | obserwuj nas | wyślij',
    'related links':
      'czytaj także | czytaj też | zobacz także | zobacz też | przeczytaj także | powiązane | polecane | polecamy | najnowsze | więcej na ten temat | podobne artykuły | czytaj więcej | ostatnie wiadomości | to może cię zainteresować',
    'most read': 'najczęściej czytane | najpopularniejsze | popularne | najchętniej czytane',
    newsletter: 'newsletter | zapisz się | otrzymuj | na swoją skrzynkę | powiadomienia',
    registration: 'zaloguj się | zaloguj | zarejestruj się | załóż konto | moje konto | nie pamiętasz hasła',
    'paywall notice':
      'prenumerata | wykup dostęp | dla subskrybentów | aby czytać dalej | subskrybuj | masz już prenumeratę | wesprzyj nas',
    consent: 'cookies | ciasteczka | polityka prywatności | akceptuję | zgoda | prywatność | rodo',
    caption: 'fot | foto | zdjęcie | wideo | galeria | ilustracja',
    credit: 'źródło | pap | reuters | getty images | fotograf | zdjęcia',
    'fact box': 'w skrócie | najważniejsze | sonda | kim jest | fakty',
    'author biography': 'o autorze | dziennikarz | dziennikarka | wszystkie artykuły autora | autor',
    comments: 'komentarze | skomentuj | dodaj komentarz | odpowiedz | dyskusja',
    advertisement:
      'reklama | materiał sponsorowany | artykuł sponsorowany | ogłoszenie | dalszy ciąg materiału pod wideo',
    promotion: 'kliknij tutaj | dowiedz się więcej | pobierz aplikację | posłuchaj | obejrzyj | więcej',
    disclaimer: 'wszelkie prawa zastrzeżone | regulamin | warunki korzystania | zgłoś błąd | prawa autorskie',
    navigation:
      'strona główna | menu | szukaj | przejdź do treści | kontakt | o nas | zamknij | tematy | tagi | poprzedni | następny',
  },
};
