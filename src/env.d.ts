import type { PlanView } from './edition/plan-view.ts';

declare global {
  namespace App {
    interface Locals {
      /** The edition that the page shows; set by the page of a plan. */
      shown?: PlanView;
    }
  }
}
