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
