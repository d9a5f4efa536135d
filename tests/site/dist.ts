/** The built site that is tested; `SITE_DIST` names another, for tests that hold for any number of plans. */
export const DIST = process.env['SITE_DIST'] ?? 'dist';
