import type { SummaryLanguage } from './table';

export const da: SummaryLanguage = {
  stopWords:
    'ad,af,alle,alt,andre,at,bare,blandt,blev,blevet,blive,bliver,da,de,dem,den,denne,der,deres,det,dette,dig,din,disse,dog,du,efter,eller,en,end,er,et,fik,flere,for,fordi,fra,få,får,før,gør,gøre,ham,han,hans,har,havde,have,hende,hendes,her,hos,hun,hvad,hvem,hvis,hvor,hvordan,i,ifølge,ikke,ind,ja,jeg,kan,kom,kommer,kunne,lige,man,mange,med,meget,mellem,men,mere,mest,mig,min,mod,må,måtte,nej,ned,nogen,noget,nogle,nu,når,og,også,om,op,os,over,på,sagde,samme,se,selv,ses,sig,siger,sin,sine,sit,siden,skal,skulle,som,så,til,to,ud,under,uden,var,ved,vi,vil,ville,vores,være,været,år,året',
  leaning:
    'han,hun,hans,hendes,deres,dens,dets,dem,ham,hende,sin,sit,sine,det er,det var,det har,det havde,det bliver,det blev,det kan,det kunne,det skal,det skulle,det vil,det ville,det må,det gør,det gjorde,det handler,det viser,det betyder,det sker,det siger,det skriver,den er,den var,den har,den kan,den skal,de er,de var,de har,de havde,de kan,de skal,de vil,de får,de fik,dette,denne,disse,sådan,sådanne,men,og,eller,så,dermed,derfor,derimod,imidlertid,alligevel,samtidig,desuden,også,videre,i stedet,i mellemtiden,imens,derefter,herefter,siden,da,ellers,for eksempel,blandt andet,på den anden side,tværtimod,til sidst,endelig,med andre ord,med dette,med det,begge,en anden,et andet,andre,de andre,den anden,sidstnævnte,førstnævnte,samme,efter det,før det,på den måde,i den,i det,i denne,i disse,af disse,for ham,for hende,ifølge ham,ifølge hende,her,derfra,dertil,dog,ganske vist,faktisk,trods det,ikke mindst,således,altså,senere,tidligere',
  speakers: 'han,hun',
  impersonal: 'det er,det var,det har været,det bliver,det blev,dette er',
  notStory:
    'læs også,læs mere,læs,se også,se video,klik her,abonner,tilmeld dig,følg os,foto,billede,billeder,video,kilde,kilder,rettelse,præcisering,denne artikel,artiklen er opdateret,i en tidligere version,alle rettigheder,annonce,del,kommentarer,mere om,tip os,fakta',
  caption: 'til venstre,til højre,t v,t h,i midten,øverst,nederst,arkivfoto,genrefoto,foto',
  wordsPerMinute: 199,
};
