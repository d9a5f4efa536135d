declare namespace App {
  interface Locals {
    /** The edition that the page shows; set by the page of a plan. */
    shown?: import('./edition/plan-view.ts').PlanView;
  }
}
