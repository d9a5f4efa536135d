import { getCollection } from 'astro:content';
import { fileFormats } from '../cite/names.ts';
import { localOf } from '../model/ids.ts';
import { former } from './ledger.ts';

/** Which pages of plans are there? */
export const planPaths = async () =>
  (await getCollection('plans')).map((entry) => ({ params: { plan: entry.data.plan.id } }));

/** Which pages of tasks are there? */
export const taskPaths = async () =>
  (await getCollection('plans')).flatMap(({ data: { plan, tasks } }) =>
    tasks.map(({ id }) => ({ params: { plan: plan.id, task: localOf(id) }, props: { id } })),
  );

/** Which files cite a plan? */
export const planCitationPaths = async () =>
  (await planPaths()).flatMap(({ params }) =>
    fileFormats.map((format) => ({ params: { ...params, format } })),
  );

/** Which files cite a task? */
export const taskCitationPaths = async () =>
  (await taskPaths()).flatMap(({ params, props }) =>
    fileFormats.map((format) => ({ params: { ...params, format }, props })),
  );

/** Which pages moved or were withdrawn? */
export const formerPaths = async () =>
  (await former()).pages.map((page) => ({ params: { former: page.address.slice(1, -1) }, props: { page } }));

/** Which files moved or were withdrawn? */
export const formerFilePaths = async () =>
  (await former()).files.map((file) => ({ params: { file: file.address.slice(1) }, props: { file } }));
