import type { PeopleSource } from './people';

export const people: PeopleSource = {
  functionWords: `o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sob sobre entre
    desde até contra após durante perante segundo e ou mas porém também não que quem como quando onde enquanto se porque
    depois antes ontem hoje amanhã agora sempre nunca este esta estes estas esse essa isso aquele seu sua seus suas meu
    minha nosso nossa ele ela eles elas eu nós é são foi era há tem dois duas três quatro cinco muitos muitas alguns
    algumas todos todas outro outra outros outras mais menos muito assim então já último última últimos últimas ao aos à às`,
  prepositions:
    'de do da dos das em no na nos nas num numa por pelo pela pelos pelas ao aos às para com sem sobre entre desde até contra após segundo como a à',
  subordinators: 'que se quando enquanto porque embora onde quem',
  openers: 'mas como assim',
  definite: 'o:m a:f os as este:m esta:f esse:m essa:f',
  indefinite: 'um uma uns umas alguns algumas vários várias muitos muitas outro outra dois três',
  conjunctions: 'e ou',
  pronouns: 'ele:m ela:f',
  otherPronouns: 'eles elas isso isto',
  plurals: 'eles elas',
  pluralEnding: 's',
  possessives: 'seu sua seus suas',
  copulas: 'é era foi são foram sido',
  firstPerson: 'eu nós',
  relatives: 'que quem cujo cuja',
  honorifics:
    'sr:m sra:f srta:f senhor:m senhora:f dom:m dona:f dr:m dra:f prof:m profa:f eng rei:m rainha:f papa:m são:m santa:f',
  roles: `presidente presidenta:f vice-presidente primeiro-ministro:m primeira-ministra:f ministro:m ministra:f senador:m
    senadora:f deputado:m deputada:f governador:m governadora:f prefeito:m prefeita:f chanceler secretário:m secretária:f
    porta-voz diretor:m diretora:f chefe líder candidato:m candidata:f juiz:m juíza:f procurador:m procuradora:f
    advogado:m advogada:f general coronel embaixador:m embaixadora:f especialista professor:m professora:f
    pesquisador:m pesquisadora:f cientista economista historiador:m historiadora:f jornalista escritor:m escritora:f
    ator:m atriz:f cantor:m cantora:f treinador:m treinadora:f empresário:m empresária:f médico:m médica:f homem:m
    mulher:f pai:m mãe:f filho:m filha:f irmão:m irmã:f marido:m esposa:f viúva:f vizinho:m vizinha:f testemunha vítima
    ex-presidente ex-ministro:m ex-ministra:f vereador:m vereadora:f delegado:m delegada:f fundador:m fundadora:f analista
    ativista engenheiro:m engenheira:f arquiteto:m arquiteta:f bibliotecário:m bibliotecária:f pescador:m pescadora:f
    agricultor:m agricultora:f feirante enfermeiro:m enfermeira:f dono:m dona:f proprietário:m proprietária:f comerciante
    estudante morador:m moradora:f policial operário:m operária:f aposentado:m aposentada:f representante dirigente
    autor:m autora:f acusado:m acusada:f jovem técnico:m técnica:f capitão:m capitã:f`,
  roleModifiers: 'ex primeiro primeira atual antigo antiga geral nacional brasileiro brasileira português portuguesa',
  organisations: `universidade instituto academia fundação associação sociedade comitê comité comissão conselho ministério
    agência tribunal corte senado congresso parlamento assembleia câmara partido união aliança liga federação grupo banco
    fundo polícia exército governo jornal rádio televisão sindicato clube organização secretaria movimento`,
  collectives: `governo empresa companhia partido ministério agência tribunal organização polícia exército comissão comitê
    jornal relatório comunicado estudo pesquisa universidade banco grupo sindicato oposição fonte fontes família prefeitura associação direção`,
  outlets: 'jornal revista agência empresa organização',
  anybody: 'homem mulher pessoa',
  calendar: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro`,
  notNames: `deus natal internet`,
  places: `brasil portugal angola moçambique argentina espanha frança itália alemanha europa américa unidos lisboa porto
    brasília paulo janeiro salvador recife washington`,
  particles: 'de da do das dos e van von',
  organisationLinks: 'de do da dos das e para',
};
