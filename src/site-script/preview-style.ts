/** The style of both previews, given to the page once, with the first of them. */
import style from '../styles/preview.css?inline';
import { adoptStyle } from './adopt-style.ts';

adoptStyle(style);
