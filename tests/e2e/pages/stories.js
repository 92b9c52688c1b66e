/** Three invented stories, and how the pages of this folder show one. */
const stories = [
  {
    slug: 'bridge',
    headline: 'Old town bridge closed for a year',
    paragraphs: [
      'The stone bridge between the old town and the mills was closed on Monday after engineers found cracks in two of its seven arches, the city council said in the evening.',
      '“Nobody will cross this bridge before next summer,” said Mayor Adele Brandt, who stood in front of the barrier with a lamp in her hand. “I would rather lose an election than a single child.”',
      'Brandt said the work would take at least a year and cost about four million, half of which the region had promised to pay by the end of the month.',
      'Shopkeepers on the far bank were less patient. “We live from the people who walk over here,” said Oskar Finn, who has sold bread next to the mills since 1987. “A year is a very long time to be an island.”',
      'The engineers had warned the council three times since the flood, according to a report that was read out at the meeting and that nobody had shown to the public before.',
      'A ferry is to carry people over the river from Wednesday on, and children under twelve will not have to pay for it, the council added before the lights went out.',
    ],
  },
  {
    slug: 'orchard',
    headline: 'Village votes to keep its orchard',
    paragraphs: [
      'After a night of speeches the village of Hallow has voted to keep the orchard behind its school, which a builder of car parks had wanted to buy for a sum that made several farmers cough.',
      '“There are trees in there older than the railway,” said Teresa Quill, who teaches at the school and who had counted them with her class. “You do not sell your grandmother because somebody offers you a good price.”',
      'The builder, Martin Stroud, said he would look for another field, and that he bore no grudge against a village where he had eaten so well at every single meeting.',
      'The vote was close: one hundred and twelve were for keeping the trees and one hundred and four for selling them, while eleven people left before the count to milk their cows.',
      'Quill told reporters that the children would plant twelve more trees in March, one of each kind that had been lost in the storms of the last ten years.',
      'The school has asked everybody to bring a spade, a pair of gloves and something to eat, and to leave their cars at home for once, as there will be no place to park them.',
    ],
  },
  {
    slug: 'clock',
    headline: 'The town hall clock strikes again',
    paragraphs: [
      'For the first time in sixteen years the clock on the town hall of Brenn has struck the hour, and several people who had moved there since then ran into the street to see what had happened.',
      '“I had forgotten how loud it is,” said Ida Halvorsen, the watchmaker who spent two winters in the tower with her tools. “My ears will ring until Sunday, and I am happy about every minute of it.”',
      'Halvorsen said a nest of jackdaws had kept the large wheel from turning, and that the birds had been moved to the church with the blessing of the priest.',
      'Not everybody was pleased. “At four in the morning it is only noise,” said Gregor Pohl, who owns the hotel opposite and who has already bought a hundred pairs of ear plugs.',
      'The mayor has promised a vote on the question whether the clock should be silent at night, according to two members of the council who did not want to be named.',
      'Until then it will strike every quarter of an hour, as it did when it was built, and as the oldest people of the town say that it always should have done.',
    ],
  },
];

const story = (slug) => stories.find((each) => each.slug === slug) ?? stories[0];

/** The element of one story, made of fresh nodes. */
function article({ headline, paragraphs }) {
  const made = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = headline;
  made.append(heading);
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    made.append(paragraph);
  }
  return made;
}
