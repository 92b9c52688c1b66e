import { CONTENT_SCRIPT } from '../tab';

/** No browser lets an extension inject scripts into its own pages, so this one brings the content script itself. */
const script = document.createElement('script');
script.src = CONTENT_SCRIPT;
document.head.append(script);
