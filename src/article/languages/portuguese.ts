import type { ArticleWords } from './words';

/** What labels and clutter say in Portuguese. */
export const portuguese: ArticleWords = {
  keyPoints: 'pontos chave | pontos principais | em resumo | resumo | destaques | o essencial',
  clutter: {
    share: 'compartilhar | compartilhe | partilhar | partilhe | imprimir | copiar link | siga nos | enviar por email',
    'related links':
      'leia também | leia mais | veja também | relacionadas | notícias relacionadas | artigos relacionados | últimas notícias | mais notícias | recomendados | pode interessar | saiba mais | mais sobre | ver também | não perca',
    'most read': 'mais lidas | mais lidos | mais vistas | mais populares | mais vistos',
    newsletter: 'newsletter | boletim | receba | inscreva se | subscreva | no seu email | assine a newsletter',
    registration:
      'entrar | iniciar sessão | criar conta | registe se | cadastre se | minha conta | esqueceu a senha | já tem conta',
    'paywall notice':
      'assine | assine já | exclusivo para assinantes | para continuar a ler | continue lendo | já é assinante | conteúdo exclusivo | apoie | doe',
    consent: 'cookies | política de privacidade | aceitar | consentimento | privacidade | aceitar todos',
    caption: 'foto | imagem | vídeo | fotos | galeria | legenda | arquivo',
    credit: 'crédito | lusa | reuters | getty images | afp | fonte | fotografia | divulgação',
    'fact box': 'em resumo | contexto | pontos chave | enquete | sondagem | perfil',
    'author biography': 'sobre o autor | é jornalista | ver todos | biografia | autor',
    comments: 'comentários | comentar | deixe um comentário | responder',
    advertisement: 'publicidade | anúncio | patrocinado | conteúdo patrocinado | continua após a publicidade',
    promotion: 'clique aqui | ver mais | baixe o app | descarregue | ouça | assista | acompanhe | entre no canal',
    disclaimer:
      'todos os direitos reservados | termos de uso | termos e condições | aviso legal | erramos | direitos autorais',
    navigation:
      'início | menu | pesquisar | buscar | ir para o conteúdo | contato | contactos | sobre nós | fechar | secções | seções | tópicos | anterior | seguinte',
  },
};
