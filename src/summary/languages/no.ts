import type { SummaryLanguage } from './table';

/** Bokmål and Nynorsk. */
export const no: SummaryLanguage = {
  stopWords:
    'alle,andre,at,av,bare,ble,blei,blir,blitt,bli,da,de,deg,dei,dem,den,denne,der,deres,det,dette,disse,du,då,eg,ein,eit,eller,en,enn,er,et,ett,etter,ei,for,fordi,fra,frå,få,får,før,gjør,gjøre,går,ha,hadde,han,hans,har,hennes,her,hun,hva,hvem,hvis,hvor,hvordan,i,ifølge,ikke,ikkje,ingen,inn,ja,jeg,kan,kom,kommer,kunne,kva,man,mange,med,meg,meget,mellom,men,mer,mest,min,mot,mye,må,måtte,ned,nei,noe,noen,nå,når,og,også,om,opp,oss,over,på,sa,seg,selv,sier,sin,sine,sitt,siden,skal,skulle,slik,som,så,til,to,under,ut,uten,var,ved,vi,vil,ville,vår,være,vært,å,år,året',
  leaning:
    'han,hun,ho,hans,hennes,hennar,deres,dem,ham,henne,seg,sin,sitt,sine,det er,det var,det har,det hadde,det blir,det ble,det kan,det kunne,det vil,det ville,det skal,det skulle,det må,det måtte,det gjør,det gjorde,det gir,det ga,det betyr,det sier,det mener,det viser,det ser,det handler,det får,det fikk,det går,det gikk,det kommer,det kom,det at,det sa,det skriver,det skrev,det melder,det meldte,det bekrefter,det bekreftet,det opplyser,det opplyste,det forteller,det fortalte,det skjer,det skjedde,det viste,det står,det gjelder,det trengs,det krever,det mangler,det ligger,det tok,det tar,det koster,det kostet,det skapte,det fører,det førte,det svarer,det framgår,det fremgår,det heter,det finnes,det handlet,de to,de tre,den er,den var,den har,den hadde,den blir,den ble,den kan,den vil,den skal,de er,de var,de har,de hadde,de blir,de ble,de kan,de vil,de ville,de skal,de må,de får,de fikk,de går,de kommer,de tar,de sier,de mener,dette,denne,disse,desse,slik,slike,men,og,eller,så,dermed,derfor,derimot,imidlertid,likevel,samtidig,dessuten,også,videre,i tillegg,i stedet,i mellomtiden,i motsetning,i følge ham,ifølge ham,ifølge henne,deretter,etterpå,da,ellers,sånn,heller,dessverre,der,her,dit,derfra,derav,for eksempel,blant annet,på den annen side,på den andre siden,tvert imot,til slutt,til dette,med andre ord,med dette,med det,med denne,med disse,begge,begge to,en annen,et annet,andre,de andre,den andre,sistnevnte,førstnevnte,samme,den samme,det samme,etter dette,etter det,før det,før dette,på denne,på dette,i denne,i dette,i disse,av dette,av disse,om dette,for dette,for ham,for henne,hos ham,dernest,faktisk,forøvrig,for øvrig,riktignok,nettopp,bare slik,likeså,heldigvis,tross dette,til tross for dette,ikke minst',
  speakers: 'han,hun,ho',
  impersonal: 'det er,det var,det har vært,det blir,det ble,det kan være,det finnes,dette er',
  notStory:
    'les også,les mer,les hele,les,se også,se video,se bilder,se bildene,se,klikk her,abonner,meld deg på,følg,følg oss,foto,bilde,bilder,video,kilde,kilder,rettelse,presisering,denne artikkelen,denne saken,saken oppdateres,i en tidligere versjon,alle rettigheter,annonse,del,kommentarer,diskuter,hva mener du,si din mening,tips oss,mer om,fakta',
  caption:
    'til venstre,til høyre,t v,t h,f v,f h,i midten,øverst,nederst,arkivfoto,illustrasjonsfoto,illustrasjonsbilde,foto,arkiv',
  wordsPerMinute: 199,
};
