import { readSession, sessionText, type Session } from '../../coding/session.ts';

const KEY = 'coding';

/** Keeps the session in this browser; false where it does not let. */
export function keep(session: Session): boolean {
  try {
    localStorage.setItem(KEY, sessionText(session));
    return true;
  } catch {
    return false;
  }
}

/** The session that was kept, or null. */
export function kept(): Session | null {
  try {
    return readSession(localStorage.getItem(KEY) ?? '');
  } catch {
    return null;
  }
}
