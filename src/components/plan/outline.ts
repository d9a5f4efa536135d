/** Who has gone to a place of the plan wants to read it: the list that lies over the text on narrow screens closes. */
const list = document.getElementById('outline');
list?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a') && list.matches(':popover-open')) list.hidePopover();
});

export {};
