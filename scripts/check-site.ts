import { deploymentOf } from './publish/place.ts';
import { progressOf } from './report/progress.ts';
import { printed, annotations, summary } from './report/terminal.ts';
import { checkBudgets, checkLimit, measured } from './site/budgets.ts';
import { plansIn, readPlanContent } from './site/content.ts';
import { countsOf } from './site/counts.ts';
import { checkLedger } from './site/ledger.ts';
import { checkLinks } from './site/links.ts';
import { checkPolicy } from './site/policy.ts';
import { checkPlanPromises, checkSitePromises } from './site/promises.ts';
import { checkTexts } from './site/texts.ts';
import { readSite } from './site/read-site.ts';
import { checkSize, totalOf } from './site/sizes.ts';
import { checkTwins } from './site/twins.ts';

/** dist → issues: links, promised addresses, counts, budgets, policy, the ledger of addresses. Exits 1 where there is an error. */
const MOST_SHOWN = 30;
const { base } = deploymentOf(process.env);
const site = readSite('dist', base, progressOf('pages read').tell);
const plans = plansIn('.');
const progress = progressOf('plans compared');
const counts = countsOf(site);
let tasks = 0;
const ofPlans = plans.flatMap((id, k) => {
  const plan = readPlanContent('.', id);
  const found = [...checkPlanPromises(site, plan), ...checkTexts(site, plan), ...counts.add(plan)];
  tasks += plan.edition.tasks.length;
  progress.tell(k + 1, plans.length);
  return found;
});
const total = totalOf('dist');
const issues = [
  ...checkLinks(site),
  ...checkSitePromises(site),
  ...ofPlans,
  ...counts.end(),
  ...checkBudgets(site),
  ...checkLimit(site),
  ...checkSize(total, plans.length, tasks),
  ...checkPolicy(site),
  ...checkTwins(site),
  ...checkLedger(site, '.'),
];

for (const { budget, bytes, file } of measured(site)) {
  console.log(
    `  ${budget.name}: ${bytes} of ${budget.most} bytes ${budget.brotli === true ? 'brotli' : 'gzip'} ${file}`,
  );
}
console.log(`  all files: ${total.files}, ${total.bytes} bytes`);
const shown = issues.slice(0, MOST_SHOWN);
if (shown.length > 0)
  console.error(process.env['GITHUB_ACTIONS'] === 'true' ? annotations(shown) : printed(shown));
if (issues.length > shown.length) console.error(`  … and ${issues.length - shown.length} more`);
console.log(`  ${site.pages.size} pages, ${plans.length} plans, ${summary(issues)}`);
process.exitCode = issues.some((i) => i.severity === 'error') ? 1 : 0;
