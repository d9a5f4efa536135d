/** Options of every chart: bars that lie, as wide as the page, and nothing that moves. */
export const still = {
  indexAxis: 'y',
  animation: false,
  responsive: true,
  maintainAspectRatio: false,
} as const;
