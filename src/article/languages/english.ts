import type { ArticleWords } from './words';

/** What labels and clutter say in English. */
export const english: ArticleWords = {
  keyPoints:
    'key points | key takeaways | key takeaway | takeaways | at a glance | highlights | in brief | in short | the gist | what you need to know | need to know | quick read | tl dr | summary | story highlights',
  clutter: {
    share:
      'share | share this | share this article | share on | tweet | pin it | copy link | email this | print this | follow us | follow us on | whatsapp | facebook | linkedin | reddit | send to a friend',
    'related links':
      'related | related articles | related stories | related posts | related content | related topics | more on this | more on this story | more from | more stories | more like this | read next | up next | recommended | recommended for you | you may also like | you might also like | also read | see also | what to read next | latest news | latest stories | top stories | trending | trending now | around the web | from our partners | keep reading | editors picks | dont miss | more news | next article | previous article | suggested',
    'most read':
      'most read | most popular | most viewed | popular posts | popular stories | popular articles | most shared | most commented | best of',
    newsletter:
      'newsletter | newsletters | sign up for | sign up to | subscribe to our | get the latest | in your inbox | to your inbox | email alerts | daily briefing | push notifications | unsubscribe | mailing list',
    registration:
      'log in | login | sign in | create an account | create account | register now | register to | already have an account | already a subscriber | my account | forgot password | sign up',
    'paywall notice':
      'subscribe now | subscribe to continue | subscribers only | to continue reading | continue reading with | exclusive to subscribers | start your free trial | unlimited access | become a member | support our journalism | make a donation | donate now | support us',
    consent:
      'cookies | cookie policy | cookie settings | we use cookies | accept all | accept cookies | privacy policy | manage preferences | consent | your privacy | third party content | enable cookies',
    caption:
      'pictured | pictured above | image | photo | file photo | file image | video | watch | screenshot | above | left | right | gallery | scroll left',
    credit:
      'credit | image credit | photo credit | photo by | photograph | photos by | image courtesy of | courtesy of | getty images | shutterstock | reuters | ap photo | picture | pictures | illustration by | image source | source',
    'fact box':
      'key facts | fact box | at a glance | timeline | explainer | in numbers | background | what is | key points | need to know | poll | quiz',
    'author biography':
      'about the author | about the authors | is a writer | is a journalist | is a reporter | is a freelance | is a correspondent | is an editor | is the author of | is the editor | covers | contact the author | follow him | follow her | follow them | reach him | reach her | written by | view all posts | more by | author bio | joined | can be reached at',
    byline:
      'contributed reporting | contributed to this report | contributed to this article | contributed to this story | additional reporting by',
    comments:
      'comments | comment | leave a comment | leave a reply | post a comment | join the conversation | join the discussion | add a comment | view comments | your email address will not be published | reply | have your say | sort by',
    advertisement:
      'advertisement | advertising | sponsored | sponsored content | paid content | promoted | ad | ads | partner content | story continues below | article continues below | article continues after | continues after advertisement | buy now | shop now | sponsor',
    promotion:
      'do you have a story | do you have a tip | do you have a story to share | have a news tip | got a news tip | send us your pictures | send us your photos | send us your videos | send us your stories | read more | read also | also read | read the full | click here | watch also | watch now | listen to | listen now | download the app | download our app | get the app | read our | see more | learn more | find out more | for more | follow our | join our | register for | order now | check out | show more | load more',
    disclaimer:
      'disclaimer | disclosure | affiliate links | affiliate commission | we may earn | we may receive | all rights reserved | copyright | terms of use | terms of service | terms and conditions | editors note | correction | this article was originally published | this story was originally published | this article originally appeared | republished | reprinted | the views expressed | opinions expressed | for informational purposes | send us a tip | report a typo | found a mistake',
    navigation:
      'home | menu | search | skip to content | skip to main content | back to top | contact us | about us | careers | sitemap | advertise | close | previous | next | jump to | table of contents | in this article | toggle navigation | tags | topics | categories | filed under | posted in',
  },
};
