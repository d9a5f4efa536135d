/**
 * The colours of Okabe and Ito (2008), which people with any colour vision tell apart, without their black; they begin
 * again where there are more plans. They never stand alone: every bar has its seal and its words.
 */
const colours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#f0e442'] as const;

/** The colour of the `k`th plan. */
export const colourOf = (k: number): string => colours[k % colours.length] ?? colours[0];
