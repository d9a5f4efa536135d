/** From which kappa on readers agree enough. */

/** Below this kappa a code's counts say that its readers agree little. */
export const LOW_KAPPA = 0.6;
