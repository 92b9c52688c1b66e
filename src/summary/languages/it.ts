import type { SummaryLanguage } from './table';

export const it: SummaryLanguage = {
  stopWords:
    'a,abbiamo,ad,agli,ai,al,all,alla,alle,allo,altri,altro,anche,ancora,anni,anno,avere,aveva,c,che,chi,ci,cioè,come,con,contro,così,cui,d,da,dagli,dai,dal,dall,dalla,dalle,degli,dei,del,dell,della,delle,dello,deve,di,dopo,dove,due,e,è,ed,era,erano,essere,fa,fare,fatto,fino,fra,gli,ha,hanno,ho,i,il,in,io,l,la,le,lei,li,lo,loro,lui,ma,mentre,mi,mio,molto,ne,negli,nei,nel,nell,nella,nelle,nessuno,no,noi,non,nostro,o,ogni,oggi,per,perché,più,poi,prima,proprio,può,quale,quando,quanto,quel,quella,quelle,quelli,quello,questa,queste,questi,questo,qui,s,sarà,se,sei,senza,si,sia,solo,sono,sopra,sotto,stata,stati,stato,su,sua,sue,sugli,sui,sul,sull,sulla,sulle,suo,suoi,tra,tre,tutta,tutte,tutti,tutto,un,una,uno,va,vi',
  leaning:
    'lui,lei,egli,ella,esso,essa,essi,esse,loro,il suo,la sua,i suoi,le sue,il loro,la loro,suo,sua,questo,questa,questi,queste,quest,quello,quella,quelli,quelle,quel,ciò,tale,tali,ma,e,ed,o,però,tuttavia,quindi,dunque,perciò,pertanto,inoltre,anche,infine,intanto,nel frattempo,poi,dopo di che,successivamente,invece,al contrario,per questo,per esempio,ad esempio,in particolare,in questo,in questa,in effetti,infatti,insomma,a sua volta,da parte sua,dal canto suo,allo stesso tempo,nonostante ciò,nonostante questo,di conseguenza,così,allora,eppure,anzi,oppure,altrimenti,entrambi,entrambe,un altro,un altra,altri,altre,l altro,gli altri,quest ultimo,quest ultima,lì,là,qui,da allora,in seguito,secondo lui,secondo lei,del resto,d altra parte,d altro canto,di qui,a questo,con questo,con questa,lo stesso,la stessa,nemmeno,neanche,neppure',
  speakers: 'lui,lei',
  impersonal: 'questo è,questa è,questi sono,ecco',
  notStory:
    'leggi anche,leggi,guarda anche,guarda,vedi anche,clicca qui,iscriviti,abbonati,segui,seguici,foto,immagine,video,fonte,correzione,errata corrige,nota della redazione,questo articolo,tutti i diritti riservati,riproduzione riservata,pubblicità,condividi,commenti,per saperne di più,approfondisci,scopri',
  caption: 'a sinistra,a destra,al centro,in alto,in basso,nella foto,foto,archivio',
  wordsPerMinute: 188,
};
