/** What a place is called. */
import type { Plan } from '../model/plan.ts';

/** What of a plan says whose it is. */
export type Placed = Pick<Plan, 'jurisdiction' | 'jurisdiction_en' | 'title' | 'title_en'>;

/** What a plan is called where its seal stands for it: its place, or its title where it has none. */
export const placeName = ({ jurisdiction, title }: Placed): string => jurisdiction ?? title;

/** 临泽县 is 临泽 where there is little room; what would keep one character stays whole. */
export const shortPlace = (name: string): string => name.replace(/(?<=..)(?:县|市|区|旗|省)$/u, '');
