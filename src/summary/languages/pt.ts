import type { SummaryLanguage } from './table';

export const pt: SummaryLanguage = {
  stopWords:
    'a,à,ainda,além,ano,anos,ao,aos,após,as,às,até,cada,com,como,contra,da,das,de,depois,desde,deve,disse,do,dois,dos,duas,durante,e,é,ela,elas,ele,eles,em,enquanto,entre,era,essa,esse,esta,está,estão,este,eu,foi,foram,há,isso,isto,já,lhe,mais,mas,me,mesmo,muito,na,nas,não,nem,no,nos,o,onde,os,ou,outra,outras,outro,outros,para,pela,pelas,pelo,pelos,pode,por,porque,qual,quando,que,quem,são,se,segundo,sem,ser,seu,seus,sido,só,sobre,sua,suas,também,tem,têm,ter,tinha,toda,todas,todo,todos,três,um,uma,umas,uns,você',
  leaning:
    'ele,ela,eles,elas,seu,sua,seus,suas,isso,isto,aquilo,este,esta,estes,estas,esse,essa,esses,essas,aquele,aquela,tal,tais,mas,e,ou,porém,contudo,todavia,entretanto,no entanto,além disso,além disto,também,ainda assim,mesmo assim,por isso,por outro lado,por sua vez,por exemplo,portanto,assim,então,depois,em seguida,mais tarde,posteriormente,finalmente,enquanto isso,ao mesmo tempo,pelo contrário,em contrapartida,em vez disso,neste,nesta,nesse,nessa,nisso,disso,deste,desta,desse,dessa,dele,dela,com isso,com este,com esta,com esse,com essa,para isso,para ele,para ela,segundo ele,segundo ela,de acordo com ele,de acordo com ela,apesar disso,aliás,ou seja,afinal,ambos,ambas,outro,outra,outros,outras,o outro,a outra,este último,esta última,lá,ali,aí,desde então,a partir daí,do mesmo,da mesma,igualmente,o mesmo,a mesma',
  speakers: 'ele,ela,eles,elas',
  impersonal: 'este é,esta é,estes são,estas são',
  notStory:
    'leia também,leia mais,veja também,veja,clique aqui,assine,inscreva se,siga,foto,fotos,imagem,vídeo,fonte,correção,errata,nota da redação,este artigo,esta reportagem,todos os direitos reservados,publicidade,compartilhe,comentários,saiba mais,confira,com informações',
  caption: 'à esquerda,à direita,ao centro,acima,abaixo,na foto,foto,arquivo',
  wordsPerMinute: 181,
};
