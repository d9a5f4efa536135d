/** Options of every chart: horizontal bars as wide as the page, without animation. */
export const still = {
  indexAxis: 'y',
  animation: false,
  responsive: true,
  maintainAspectRatio: false,
} as const;
