import { getCollection } from 'astro:content';
import { fileFormats } from '../cite/names.ts';
import { localOf } from '../model/ids.ts';

/** Which pages of plans are there? */
export const planPaths = async () =>
  (await getCollection('plans')).map((entry) => ({ params: { plan: entry.data.plan.id } }));

/** Which pages of tasks are there? */
export const taskPaths = async () =>
  (await getCollection('tasks')).map(({ data }) => ({
    params: { plan: data.plan, task: localOf(data.id) },
    props: { id: data.id },
  }));

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
