import { withBase } from '../routes.ts';

/** An address of the site below the base path of this deployment; every link of a page is made with it. */
export const href = (path: string): string => withBase(path, import.meta.env.BASE_ADDRESS);
