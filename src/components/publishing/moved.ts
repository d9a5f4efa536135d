/** A page that moved: goes to its new address, or to that of the part that the fragment names. */
const page = document.querySelector<HTMLAnchorElement>('a[data-moved]');
const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
const link = part?.querySelector('a') ?? (part ? null : page);
if (page && link) location.replace(link.href);
