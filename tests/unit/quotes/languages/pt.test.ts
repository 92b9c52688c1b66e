import { expect, test } from 'vitest';
import { read, shown } from '../shown';

test('reads cues before and behind', () => {
  const article = [
    'A prefeitura de Serra Alta vai fechar o mercado por três meses.',
    '“O telhado não aguenta mais uma chuva”, disse a prefeita Helena Prado. “A obra começa na segunda-feira.”',
    'O feirante João Batista Nunes reclamou: “Ninguém avisou a gente.”',
    'Segundo o engenheiro Rui Tavares, “a estrutura está podre desde 2010”.',
    '“Vamos cumprir o prazo”, garantiu ela.',
  ];
  expect(shown('pt', ...article)).toEqual([
    'Helena Prado: “O telhado não aguenta mais uma chuva” … “A obra começa na segunda-feira.”',
    'João Batista Nunes: “Ninguém avisou a gente.”',
    'Rui Tavares: “a estrutura está podre desde 2010”',
    'Helena Prado: “Vamos cumprir o prazo”',
  ]);
  expect(read('pt', ...article).speakers.map(({ role }) => role)).toEqual(['prefeita', 'feirante', 'engenheiro']);
});

test('goes on with the speaker, and reads a line that opens with a dash', () => {
  const article = [
    '— Não vou vender a minha barraca — disse Teresa Matos. — Ela era do meu pai.',
    '“O rio subiu em dez minutos”, conta Pedro Valente, pescador. “Gritamos e ninguém ouviu.',
    '“Agora atravessamos de barco”, acrescenta.',
  ];
  expect(shown('pt', ...article)).toEqual([
    'Teresa Matos: — Não vou vender a minha barraca … Ela era do meu pai.',
    'Pedro Valente: “O rio subiu em dez minutos” … “Gritamos e ninguém ouviu.',
    'Pedro Valente: “Agora atravessamos de barco”',
  ]);
  expect(read('pt', ...article).speakers.map(({ role }) => role)).toEqual([null, 'pescador']);
});

test('reads a council meeting: inversion, questions, what somebody calls something', () => {
  const article = [
    'A câmara de Vale Fundo aprovou ontem o fecho do velho lavadouro municipal.',
    '“É uma decisão muito dura para todos”, admitiu a presidente, Graça Figueiredo, no fim da sessão.',
    '“Mentiram-nos durante meses”, disse Rui Castanho, presidente da associação de moradores. “Não vamos calar-nos agora.”',
    'Figueiredo respondeu: “As contas não mentem. A água custa o triplo de há dez anos.”',
    'De acordo com o relatório técnico, “a cobertura pode cair a qualquer momento”.',
    '“E quem nos vai pagar a mudança?”, perguntou uma moradora, Encarnação Pires.',
    '“Nasci aqui e aqui fico”, acrescentou Pires entre aplausos.',
    'O vereador das Finanças, Júlio Prado, classificou o protesto de “barulho de quatro pessoas mal informadas”.',
  ];
  expect(shown('pt', ...article)).toEqual([
    'Graça Figueiredo: “É uma decisão muito dura para todos”',
    'Rui Castanho: “Mentiram-nos durante meses” … “Não vamos calar-nos agora.”',
    'Graça Figueiredo: “As contas não mentem. A água custa o triplo de há dez anos.”',
    'o relatório técnico: “a cobertura pode cair a qualquer momento”',
    'Encarnação Pires: “E quem nos vai pagar a mudança?”',
    'Encarnação Pires: “Nasci aqui e aqui fico”',
    'Júlio Prado: “barulho de quatro pessoas mal informadas”',
  ]);
});

test('reads dialogue dashes, words quoted inside, and clauses behind a complementiser', () => {
  const article = [
    '— O rio descia negro — conta Amália Ferreira, dona da pousada. — Nunca tinha visto nada igual.',
    '“Medo não; raiva, sim”, responde o irmão, Estêvão Ferreira.',
    'O capitão dos bombeiros Igor Landim, que dirigiu o resgate, explicou que “a ponte não resistiu nem vinte minutos”.',
    '“Vamos reconstruí-la”, prometeu o secretário de Obras, Álvaro Quintela. “Eu disse em maio: ‘Ninguém ficará isolado’. E mantenho.”',
    '«Palavras», replicou Amália Ferreira. «Queremos ver as máquinas na segunda-feira.»',
  ];
  expect(shown('pt', ...article)).toEqual([
    'Amália Ferreira: — O rio descia negro … Nunca tinha visto nada igual.',
    'Estêvão Ferreira: “Medo não; raiva, sim”',
    'Igor Landim: “a ponte não resistiu nem vinte minutos”',
    'Álvaro Quintela: “Vamos reconstruí-la” … “Eu disse em maio: ‘Ninguém ficará isolado’. E mantenho.”',
    'Amália Ferreira: «Palavras» … «Queremos ver as máquinas na segunda-feira.»',
  ]);
});

test('reads subjects left out or behind their verb, and a colon without a verb of saying', () => {
  const article = [
    'Patrício Lemos dirige a serraria de Brandões há vinte anos.',
    '“Nunca me deram nada”, declarou a este jornal. E acrescentou: “Também nunca pedi nada a ninguém.”',
    '“O barulho nos deixa loucos”, queixa-se Odília Carpes, que mora em frente.',
    '“Ele tem razão em defender-se”, segundo o prefeito, Diogo Fabres.',
    'A vizinha não concorda: “Três caminhões por noite, isto não é vida.”',
    'A agência ambiental indicou que “as medições estão corretas”.',
    '“Não há nada decidido”, sublinham fontes do governo.',
  ];
  expect(shown('pt', ...article)).toEqual([
    'Patrício Lemos: “Nunca me deram nada”',
    'Patrício Lemos: “Também nunca pedi nada a ninguém.”',
    'Odília Carpes: “O barulho nos deixa loucos”',
    'Diogo Fabres: “Ele tem razão em defender-se”',
    'A vizinha: “Três caminhões por noite, isto não é vida.”',
    'A agência ambiental: “as medições estão corretas”',
    'fontes do governo: “Não há nada decidido”',
  ]);
});
