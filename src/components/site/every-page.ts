import '../search/box.ts';
import './kept-count.ts';
import './other-language.ts';
import './report-link.ts';
import { sayLanguages } from './written-languages.ts';

if (import.meta.env.LANGUAGE !== 'zh') sayLanguages();
