/** The style of the words that were found, given to the page with the marks. */
import style from '../styles/found.css?inline';
import { adoptStyle } from './adopt-style.ts';

adoptStyle(style);
