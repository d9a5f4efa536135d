import type { TargetRow } from '../../model/tables.ts';
import { t } from '../../text/index.ts';
import { joints } from '../../text/joints.ts';

/** The value with the word that makes it more or less than a plain promise (力争, 确保). */
export const promised = (target: TargetRow): string =>
  `${t.goals.valueOf(target)}${target.strength_text === null ? '' : joints.aside(target.strength_text)}`;
