import type { SummaryLanguage } from './table';

export const sv: SummaryLanguage = {
  stopWords:
    'alla,allt,andra,att,av,bara,bli,blir,blev,blivit,bland,då,de,dem,den,denna,deras,dess,dessa,det,detta,dig,din,dock,du,där,efter,eller,en,enligt,ett,fick,finns,flera,från,få,får,för,före,göra,gör,ha,hade,han,hans,har,hennes,henne,honom,hon,hos,hur,här,i,in,inom,inte,ja,jag,kan,kom,kommer,kunde,man,med,mellan,men,mer,mest,mig,min,mot,mycket,många,måste,nej,ner,nu,när,någon,några,något,och,också,om,oss,på,redan,sa,sade,samma,sedan,sig,sin,sina,sitt,själv,ska,skulle,som,så,säger,till,två,under,upp,ut,utan,vad,var,vara,varit,vem,vi,vid,vilka,vilken,vill,än,är,år,över',
  leaning:
    'han,hon,hans,hennes,deras,dess,dem,honom,henne,sin,sitt,sina,det är,det var,det har,det hade,det blir,det blev,det kan,det kunde,det ska,det skulle,det vill,det måste,det gör,det handlar,det visar,det betyder,det innebär,det går,det kommer,det säger,den är,den var,den har,den kan,den ska,de är,de var,de har,de hade,de kan,de ska,de vill,de får,de fick,detta,denna,denne,dessa,sådan,sådana,sådant,men,och,eller,så,därmed,därför,däremot,emellertid,ändå,samtidigt,dessutom,också,även,vidare,i stället,istället,under tiden,därefter,sedan,då,annars,till exempel,bland annat,å andra sidan,å ena sidan,tvärtom,till slut,slutligen,med andra ord,med detta,med det,båda,en annan,ett annat,andra,de andra,den andra,den senare,den förra,samma,efter det,efter detta,före det,på detta,i detta,i denna,i dessa,av dessa,av detta,om detta,för detta,för honom,för henne,enligt honom,enligt henne,där,här,dit,därifrån,dock,likväl,visserligen,faktiskt,trots det,trots detta,inte minst,dels,likaså,följaktligen,alltså,senare,tidigare',
  speakers: 'han,hon',
  impersonal: 'det är,det var,det har varit,det blir,det blev,det finns,detta är',
  notStory:
    'läs också,läs även,läs mer,läs,se också,se även,klicka här,prenumerera,anmäl dig,följ oss,foto,bild,bilder,video,källa,källor,rättelse,förtydligande,den här artikeln,artikeln har uppdaterats,i en tidigare version,alla rättigheter,annons,dela,kommentarer,mer om,tipsa oss,fakta',
  caption: 'till vänster,till höger,t v,t h,fr v,i mitten,överst,nederst,arkivbild,arkivfoto,genrebild,foto',
  wordsPerMinute: 199,
};
