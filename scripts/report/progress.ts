import { performance } from 'node:perf_hooks';

const SILENT_FOR = 5000;
const EVERY = 5000;

/** Says how far something is that takes longer than five seconds, and at the end nothing more. */
interface Progress {
  /** `done` of `of` are ready. */
  readonly tell: (done: number, of: number) => void;
}

/**
 * A line at most every five seconds, the first after five: `pages: 1200 of 16000, about 40 s left`. What is over sooner
 * says nothing. The time left supposes that the rest goes as the beginning went.
 */
export function progressOf(
  what: string,
  write: (line: string) => void = (line) => {
    console.log(line);
  },
  now: () => number = () => performance.now(),
): Progress {
  const started = now();
  let next = started + SILENT_FOR;
  return {
    tell: (done, of) => {
      const time = now();
      if (time < next || done >= of) return;
      next = time + EVERY;
      const left = done === 0 ? '' : `, about ${timeLeft(((time - started) / done) * (of - done))} left`;
      write(`  ${what}: ${done} of ${of}${left}`);
    },
  };
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
