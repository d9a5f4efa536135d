import Contents from './Contents.astro';
import Corrections from './Corrections.astro';
import Facts from './Facts.astro';
import Sections from './Sections.astro';

/** The components that the body of an edition may use. */
export const composition = { Facts, Contents, Sections, Corrections };
