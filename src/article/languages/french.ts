import type { ArticleWords } from './words';

/** What labels and clutter say in French. */
export const french: ArticleWords = {
  keyPoints: 'l essentiel | en bref | ce qu il faut retenir | points clés | à retenir | en résumé | les points clés',
  clutter: {
    share: 'partager | partagez | partager sur | imprimer | copier le lien | suivez nous | envoyer par mail',
    'related links':
      'à lire aussi | lire aussi | voir aussi | sur le même sujet | articles liés | articles similaires | à découvrir | à lire | dernières nouvelles | à ne pas manquer | plus d articles | recommandé pour vous | vous aimerez aussi | en lien | dans la même rubrique | toute l actualité | articles recommandés',
    'most read': 'les plus lus | les plus populaires | les plus partagés | les plus vus | les plus commentés',
    newsletter:
      'newsletter | infolettre | inscrivez vous | recevez | lettre d information | recevoir nos alertes | dans votre boîte mail',
    registration:
      'se connecter | connexion | créer un compte | s inscrire | mon compte | mot de passe oublié | déjà inscrit | connectez vous',
    'paywall notice':
      'abonnez vous | réservé aux abonnés | pour lire la suite | il vous reste | je m abonne | déjà abonné | s abonner | offre d abonnement | faire un don | soutenez nous',
    consent:
      'cookies | confidentialité | accepter | consentement | vie privée | gérer les cookies | données personnelles | tout accepter',
    caption: 'photo | photos | image | vidéo | illustration | infographie | légende | diaporama | archives',
    credit: 'crédit | crédits | afp | reuters | getty images | photographie | crédit photo | sipa',
    'fact box': 'repères | l essentiel | en bref | chiffres clés | contexte | en chiffres | sondage | bon à savoir',
    'author biography':
      'à propos de l auteur | tous ses articles | est journaliste | est correspondant | auteur | rédigé par | biographie',
    comments: 'commentaires | commenter | réagir | laisser un commentaire | vos réactions | répondre',
    advertisement:
      'publicité | annonce | sponsorisé | contenu sponsorisé | contenu partenaire | la suite après la publicité | après cette publicité',
    promotion:
      'lire la suite | en savoir plus | cliquez ici | écouter | télécharger l application | lire plus | voir plus | découvrez | retrouvez',
    disclaimer:
      'tous droits réservés | mentions légales | conditions générales | conditions d utilisation | droits de reproduction | note de la rédaction | cet article est republié | signaler une erreur',
    navigation:
      'accueil | menu | recherche | rechercher | aller au contenu | haut de page | contact | à propos | fermer | rubriques | sommaire | plan du site | thèmes | précédent | suivant',
  },
};
