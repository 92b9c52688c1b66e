import type { SummaryLanguage } from './table';

export const es: SummaryLanguage = {
  stopWords:
    'a,al,algo,algunos,ante,antes,así,aún,aunque,año,años,bajo,cada,como,con,contra,cual,cuando,de,del,desde,dijo,donde,dos,durante,e,el,él,ella,ellos,en,entre,era,es,esa,ese,eso,esta,está,están,estas,este,esto,estos,fue,fueron,ha,había,hace,hacer,han,hasta,hay,la,las,le,les,lo,los,más,me,mi,mientras,mismo,mucho,muy,nada,ni,no,nos,o,otra,otras,otro,otros,para,pero,poco,por,porque,puede,que,qué,quien,quienes,se,según,ser,si,sí,sido,sin,sobre,solo,sólo,son,su,sus,también,tan,tanto,te,tiene,tienen,toda,todas,todo,todos,tras,tres,tu,un,una,unas,uno,unos,y,ya,yo',
  leaning:
    'él,ella,ellos,ellas,ello,su,sus,suyo,esto,este,esta,estos,estas,eso,ese,esa,esos,esas,aquel,aquella,aquellos,aquello,tal,dicho,dicha,dichos,dichas,pero,y,e,o,u,sin embargo,no obstante,además,también,tampoco,asimismo,por otro lado,por otra parte,por su parte,por lo tanto,por tanto,por eso,por ello,por este,por esta,por ejemplo,por el contrario,mientras tanto,entretanto,entonces,así,así que,pues,luego,después,posteriormente,más tarde,finalmente,en cambio,en consecuencia,en este,en esta,en estos,en ese,en esa,en efecto,en realidad,en respuesta,en su,a su vez,a pesar de ello,a pesar de esto,al mismo tiempo,al respecto,de este,de esta,de ese,de esa,de hecho,de igual,de la misma,del mismo,con este,con esta,con ello,con eso,para ello,para eso,para él,para ella,según él,según ella,ambos,ambas,otro,otra,otros,otras,el otro,la otra,este último,esta última,allí,ahí,aquí,sino,aun así,es decir,lo mismo,lo cual,desde entonces,tras ello,tras esto,ante esto,ante esta,igualmente,la misma,el mismo',
  speakers: 'él,ella,ellos,ellas',
  impersonal: 'este es,esta es,estos son,estas son',
  notStory:
    'lea también,lee también,leer más,le puede interesar,te puede interesar,ver también,vea también,haga clic,haz clic,suscríbete,suscríbase,síguenos,siga,foto,fotos,imagen,vídeo,video,fuente,corrección,fe de errores,nota del editor,este artículo,una versión anterior,todos los derechos reservados,publicidad,compartir,comentarios,con información de,más información,descubre',
  caption: 'izquierda,derecha,a la izquierda,a la derecha,centro,arriba,abajo,en la imagen,en la foto,archivo,foto',
  wordsPerMinute: 218,
};
