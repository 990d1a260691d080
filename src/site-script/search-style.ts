/** The style of the search dialog, given to the page with it: its box is a part that not every page has. */
import parts from '../styles/parts.css?inline';
import style from '../styles/search.css?inline';
import { adoptStyle } from './adopt-style.ts';

adoptStyle(parts + style);
