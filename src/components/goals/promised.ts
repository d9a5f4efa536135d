import type { TargetRow } from '../../model/tables.ts';
import { t } from '../../text/index.ts';
import { joints } from '../../text/joints.ts';

/**
 * The value with the words that make it more or less than a plain promise (力争, 确保, 预期性). What binds says so only where it
 * is beside what does not, which `apart` asks for: elsewhere it is among its like, under a head that says it.
 */
export const promised = (target: TargetRow, apart = false): string => {
  const { kind, strength_text: strength } = target;
  const words = [
    ...(strength === null ? [] : [strength]),
    ...(kind === null || (kind === 'binding' && !apart) ? [] : [t.goals.chart.key[kind]]),
  ];
  return `${t.goals.valueOf(target)}${words.length === 0 ? '' : joints.aside(joints.names(words))}`;
};
