import type { ArticleWords } from './words';

/** What labels and clutter say in Spanish. */
export const spanish: ArticleWords = {
  keyPoints: 'puntos clave | claves | las claves | lo esencial | en resumen | lo más importante | resumen',
  clutter: {
    share: 'compartir | comparte | compartir en | imprimir | copiar enlace | síguenos | enviar por correo',
    'related links':
      'relacionado | relacionados | noticias relacionadas | artículos relacionados | más información | lee también | lea también | te puede interesar | también te puede interesar | más noticias | más sobre | últimas noticias | te recomendamos | no te pierdas | ver también | más en | archivado en',
    'most read': 'lo más leído | lo más visto | más leídas | más leídos | lo más popular | más vistas',
    newsletter: 'newsletter | boletín | suscríbete | recibe | en tu correo | boletines | alertas',
    registration:
      'iniciar sesión | inicia sesión | regístrate | crear cuenta | mi cuenta | ya tienes cuenta | olvidaste tu contraseña | entrar',
    'paywall notice':
      'suscríbete para seguir leyendo | para seguir leyendo | solo para suscriptores | contenido exclusivo | hazte socio | suscribirse | ya eres suscriptor | dona | apóyanos',
    consent:
      'cookies | política de privacidad | aceptar | privacidad | consentimiento | aceptar todo | política de cookies',
    caption: 'foto | imagen | fotos | vídeo | video | fotografía | galería | archivo | gráfico',
    credit: 'crédito | efe | reuters | getty images | afp | fuente | europa press | cedida',
    'fact box': 'claves | en datos | contexto | encuesta | las claves | perfil | datos clave',
    'author biography':
      'sobre el autor | es periodista | es redactor | es redactora | ver más artículos | biografía | sobre la firma | más de este autor | autor',
    comments: 'comentarios | comentar | deja un comentario | participa | responder | normas de participación',
    advertisement: 'publicidad | anuncio | patrocinado | contenido patrocinado | ofrecido por',
    promotion:
      'leer más | ver más | saber más | haz clic | descarga la app | escucha | sigue leyendo | únete | sigue toda la información | consulta aquí',
    disclaimer:
      'todos los derechos reservados | aviso legal | términos y condiciones | condiciones de uso | fe de errores | derechos de autor',
    navigation:
      'inicio | portada | menú | buscar | ir al contenido | contacto | quiénes somos | cerrar | secciones | temas | etiquetas | anterior | siguiente | mapa del sitio',
  },
};
