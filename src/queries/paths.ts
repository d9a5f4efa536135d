import { getCollection } from 'astro:content';
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
