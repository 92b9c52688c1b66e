import type { Gender } from '../../text/languages/people';
import { once } from '../../text/once';

// Written for On Record from general knowledge of common names; names that men and women share are left out or stand in
// `either`. Names alone are facts and nobody's work: this list is in the public domain.
// Without accents, as names are compared.
const female = `beatriz faith jutta abby abigail ada adela adele adriana agnes aisha alejandra alessandra alexandra
alexandria alexis alice alicia alina alison allison alma alyssa amanda amber amelia amelie amina amira amy ana anabel
anastasia andree angela angelica angelina angie anika anita anja anke ann anna annalena anne annette annie anouk antje
antoinette antonia aoife april arianna ariana arlene astrid audrey aurora ava avril ayesha aylin barbara beata beate
beatrice beatrix becky belinda bella benazir bernadette bernice beth bethany betsy bettina betty beverly bianca birgit
bonnie brenda brianna bridget brigitte britta brittany brooke camila camilla carla carly carol carole carolina caroline
carolyn carrie cassandra catalina cate catherine cathy cecilia celeste celia celine chantal charlene charlotte chelsea
cheryl chiara chloe christa christiane christie christina christine cindy claire clara clarissa claudia colette colleen
condoleezza connie constance consuelo cora corinna corinne cornelia cristina cynthia daisy danielle daphne dawn debbie
debora deborah debra delia delores denise desiree diana diane dianne dolores dominique donatella donna doris dorothy edith
eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth elke ella ellen elodie elsa emilia emilie emily emma
erica erika erin erna esmeralda esther eva evelyn farah fatima fatma felicity fiona flora florence frances francesca
francine francoise frauke freda frida frieda gabriela gabriella gabrielle gemma georgia georgina geraldine gertrude gillian
gina giulia gloria grace graciela greta gretchen guadalupe gwen hala hanna hannah hazel heather heidi heike helen helena
helene helga hilary hilda hillary holly huma ida ilhan ilse ines ingrid irena irene irina iris irma isabel isabella isabelle
ivana ivanka jacqueline jana jane janet janice janine jasmin jasmine jeanette jeanine jeanne jenna jennie jennifer jenny
jessica jill jillian joan joann joanna joanne johanna jolene josephine joy joyce juana judith judy julia juliana julianne
julie juliet juliette kamala kara karen karin karla kate katerina katharina katherine kathleen kathryn kathy katie katja
katrin katrina kay kayla kaylee keisha kellyanne kerstin khadija kimberly kirsten kirstin kirstjen klara kristen kristin
kristina laila lara larissa latoya laura lauren laurie lavinia lea leah leila lena leni leona leonie leonora leticia letitia
lidia liesel lila lilian liliana lillian lily lina linda lisa liv livia liz liza lois loretta lori lorraine louisa louise
lourdes lucia lucie lucinda lucy ludmila luisa luise lupe lydia lynda lynette lynn lynne madeleine madeline maggie magdalena
mahnoor maja malala malia mandy manuela mara marcela marcia margaret margarita margarete margherita margot marguerite mariah
mariam marian marianna marianne marie mariela marilyn marina marine marisa marisol marissa marjorie marlene marsha marta
martha martina mary maryam matilda maureen maya megan meghan melania melanie melinda melissa mercedes meredith meryl mia
michaela michelle milena mira miranda miriam moira molly mona monica monika monique nadia nadine nadja nancy naomi natalia
natalie natasha nathalie nellie nicole nikki nina noelle nora norma olga olive olivia oksana oprah paige paloma pamela
parvati patrice patricia patti patty paula paulina pauline pearl peggy penelope penny petra phoebe phyllis pilar polly
priscilla rachael rachel ramona raquel rebecca regina renata renate renee rhonda rita roberta romy rosa rosalie rosalind
rosario rosemarie rosemary rosie roxana roxanne ruby ruth sabina sabine sabrina sally samantha samira sandra sara sarah
saskia savannah scarlett selena selma serena shakira sharon sheila shelley sheryl shirley sigrid silvia simone siobhan sofia
sonia sonja sonya sophia sophie stacey stefanie stella steffi stephanie sue summer susan susana susanna susanne suzanne
svenja svetlana swetlana sylvia sylvie tamara tammy tanja tanya tara tatiana tatjana teresa thea theresa therese tiffany
tina tricia tulsi ulla ulrike ursula ute uta valentina valeria valerie vanessa vera verena veronica veronika vicki vicky
victoria viktoria viola violet virginia vivian vivien wanda wendy whoopi wilma yasmin yasmine yolanda yvette yvonne zainab
zara zeynep zoe`;
const male = `fabio filip fritz holger horst ingo aaron abbas abdul abdullah abdel abel abraham adam adel ahmad ahmed al
alan albert alberto aldo alec alejandro aleksandr alessandro alexander alexandre alexei alfonso alfred alfredo ali allan
allen alvaro alvin amadou amir amit anand anatoly anders andre andreas andres andrei andrew andy angelo angus anthony
antoine anton antonin antonio anwar ari armando armin arne arnold arthur arturo asad austin axel barack barney barry bart
ben benedict benito benjamin benny bernard bernardo bernd bernhard bernie bert bill billy bjorn bob bobby boris brad
bradford bradley brandon brendan brent bret brett brian bruce bruno bryan caleb calvin carl carlo carlos carlton carsten
cedric cesar chad charles charlie chester christian christoph christophe christopher chuck clarence clark claude claudio
clemens clifford clinton clive clyde colin conor connor conrad constantin craig cristian cristiano curt curtis cyrus dale
damian damien damon dan daniel daniele danny dante darius darren dave david dean deepak denis dennis derek desmond detlef
devin diego dieter dietmar dietrich dirk dmitri dmitry dominic dominik don donald donnie doug douglas duncan dwight earl ed
eddie edgar edmond eduardo edward edwin ehud eli elias elijah elliot elliott elon elton emanuel emil emilio emmanuel enrico
enrique eric erich erik ernest ernesto ernst esteban ethan etienne eugene evan ezra fabian farid faisal felipe felix
ferdinand fernando fidel florian francesco francisco franck francois frank frankie franklin franz fred freddie frederic
frederick friedrich gabe garry gary gavin geert gene geoff geoffrey georg george georges gerald gerard gerardo gerd gerhard
gerry gianni gilbert gilberto giles giorgio giovanni giuseppe glen glenn gonzalo gordon graham grant greg gregor gregory
griffin guido guillaume guillermo gunter gustav gustavo guy hakan hank hannes hans harald harold harris harrison harry
harvey hasan hassan heiko heinrich heinz hector helmut hendrik henri henrik henry herb herbert herman hermann howard hubert
hugh hugo hussein ian ibrahim ignacio igor ilya imran ira irwin isaac ismail ivan ivo jack jacob jacques jake jakob jamal
james jared jaroslaw jason javier jay jeb jed jeff jefferson jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joao
joaquin jochen joe joel joey johan johann johannes john johnny jon jonas jonathan jordi jorge jorg jose josef joseph josh
joshua juan julian julio julius jurgen justin kai kareem karim karl karsten keith ken kenneth kent kevin khalid khalil kirk
klaus knut kofi konrad konstantin kristian kristof kurt kwame kyle lance larry lars laszlo laurence laurent lawrence leo
leon leonard leonardo leroy lewis liam lincoln logan lorenzo louis luca lucas luciano ludwig luigi luis luiz lukas luke
luther maher mahmoud malcolm malik mamadou manfred manmohan manny manuel marc marcel marcelo marco marcos marcus marek
mariano mario marius mark markus marlon marshall martin marty marvin mathew mathias mathieu matt matteo matthew matthias
matthieu maurice mauricio mauro max maximilian maxim mehmet melvin michael michal michel mick miguel mike mikhail milan
milton mitchell mitt moammar mohamed mohammad mohammed moritz moses moshe muhammad murray mustafa narendra nasser nate
nathan nathaniel neal ned neil nelson newt niall nicholas nick nicolas nicolo nigel niklas nikolai nils norbert norman olaf
olav oleg oliver olivier omar orlando orrin oscar oskar osman otto owen pablo paco paolo pascal patricio patrick paul paulo
pavel pedro percy perry pete peter phil philip philipp philippe phillip pierre pietro piotr quentin rafael rahm rahul rainer
raj rajiv ralf ralph ramon rand randall randy raphael rashid raul ravi ray raymond recep reggie reginald reid reince
reinhard reinhold rene rex ricardo riccardo rich richard rick ricky rob robbie robert roberto rod roderick rodney rodolfo
rodrigo roger roland rolf roman ron ronald ronaldo ronnie ross roy ruben rudi rudolf rudy rupert russ russell ryan saad
saddam said salah salman salvador salvatore sami samir samuel sanjay santiago saul scott sean sebastian serge sergei sergey
sergio seth shane shaun shawn shimon siegfried sigmar silvio simon solomon spencer stan stanley stefan stefano stephan
stephane stephen steve steven stewart stuart sundar sven tadeusz tariq ted teddy terrence terence theo theodor theodore
thibault thierry thomas thorsten tiago tim timo timothy tito tobias todd tom tomas tommaso tommy tony torsten travis trent
trevor troy tyler udo ulrich uri uwe vaclav valentin vernon vicente victor viktor vince vincent vincenzo vinod vito vitali
vitaly vivek vladimir volker volodymyr wade walter walther warren wayne werner wes wesley wilfried wilhelm will willem
william willie willy winston wladimir wolf wolfgang wyatt xavier yann yannick yitzhak yuri yusuf yves zachary zack`;
const either = `adrian alex andrea angel ashley blair bobbie cameron carey carmen casey chris courtney dana daryl devon drew
dylan francis gabriele hayden hunter jackie jaime jamie jan jean jesse jessie jo jordan jules kelly kelsey kerry kim kit
kris leigh leslie lindsay loren marion maria mackenzie mel micah michele morgan nicola pat quinn randi reese riley robin
rory sacha sam sandy sascha sasha shannon shelby sidney skyler stacy taylor terry toby tracy val whitney xi avery rowan
parker bailey`;

const genders = once((): ReadonlyMap<string, Gender | null> => {
  const table = new Map<string, Gender | null>();
  for (const name of male.split(/\s+/)) table.set(name, 'male');
  for (const name of female.split(/\s+/)) table.set(name, 'female');
  for (const name of either.split(/\s+/)) table.set(name, null);
  return table;
});

/** Lower case without accents: the form in which names are compared. */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  let at = 0;
  while (at < lower.length && lower.charCodeAt(at) < 0x80) at++;
  return at === lower.length ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What a forename suggests: a gender, null for a name that men and women bear, undefined for an unknown name. */
export function forenameGender(name: string): Gender | null | undefined {
  const folded = fold(name);
  const known = genders().get(folded);
  const hyphen = folded.indexOf('-');
  if (known !== undefined || hyphen < 0) return known;
  // "Jean-Claude", but not "Oscar-winner".
  return genders().has(folded.slice(hyphen + 1)) ? genders().get(folded.slice(0, hyphen)) : undefined;
}
