/** Marks what the search has found, style and all; loaded where there is something to mark. */
import style from '../styles/found.css?inline';
import { markFoundWords } from '../search/interface/mark-words.ts';
import { adoptStyle } from './adopt-style.ts';

adoptStyle(style);
markFoundWords();

export { markFoundWords };
