/** The style of the search dialog, given to the page with it. */
import style from '../styles/search.css?inline';
import { adoptStyle } from './adopt-style.ts';

adoptStyle(style);
