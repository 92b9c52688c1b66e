import type { SummaryLanguage } from './table';

export const nl: SummaryLanguage = {
  stopWords:
    'aan,al,alle,als,andere,ben,bij,binnen,daar,dan,dat,de,der,deze,die,dit,doen,door,dus,een,en,er,ging,haar,had,hadden,heb,hebben,heeft,hem,het,hier,hij,hoe,hun,ik,in,is,ja,jaar,jaren,je,kan,komt,kon,kunnen,maar,maken,me,meer,men,met,mij,mijn,moet,moeten,na,naar,nee,niet,niets,nog,nu,of,om,omdat,onder,ons,ook,op,over,s,sinds,te,tegen,ten,ter,toch,toen,tot,tussen,twee,u,uit,uw,van,vanaf,veel,volgens,voor,waar,want,waren,was,wat,we,weer,wel,werd,werden,wie,wij,wil,worden,wordt,zal,ze,zei,zegt,zelf,zich,zij,zijn,zo,zonder,zou,zouden',
  leaning:
    'hij,zij,ze,hem,haar,hun,zijn,dit,dat,deze,die,zulke,dergelijke,het is,het was,het heeft,het had,het gaat,het wordt,het werd,het kan,het zou,maar,en,of,want,dus,echter,toch,ook,bovendien,daarnaast,verder,daarom,daardoor,daarbij,daarmee,daarna,daarop,daarvoor,daarover,daartoe,daarvan,daarentegen,daar,hier,hierdoor,hierbij,hiermee,hierop,hierna,hiervoor,intussen,ondertussen,inmiddels,vervolgens,dan,toen,toen hij,toen zij,zo,zodoende,bijgevolg,desondanks,niettemin,desalniettemin,tegelijkertijd,tegelijk,later,eerder,uiteindelijk,ten slotte,tenslotte,bijvoorbeeld,zo is,zo was,immers,namelijk,overigens,trouwens,aan de andere kant,anderzijds,enerzijds,in plaats daarvan,beide,beiden,een ander,een andere,andere,de andere,de twee,laatstgenoemde,sindsdien,volgens hem,volgens haar,volgens hen,met deze,met dit,in deze,in dit,op deze,op dit,voor deze,voor hem,voor haar,na deze,dezelfde,hetzelfde,ook al,kortom,met andere woorden,evenals,anders,eveneens',
  speakers: 'hij,zij,ze',
  impersonal: 'het is,het was,dit is,dit zijn',
  notStory:
    'lees ook,lees meer,lees verder,bekijk ook,bekijk,zie ook,klik hier,abonneer,schrijf je in,volg ons,foto,foto s,beeld,video,bron,bronnen,correctie,rectificatie,noot van de redactie,dit artikel,in een eerdere versie,alle rechten voorbehouden,advertentie,deel dit,reacties,meer over,luister,meld je aan',
  caption: 'links,rechts,midden,boven,onder,archieffoto,archiefbeeld,foto',
  wordsPerMinute: 202,
};
