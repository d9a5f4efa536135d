/** On narrow screens the contents lie over the text: they close when the reader has gone to a place in it. */
const list = document.getElementById('outline');
list?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a') && list.matches(':popover-open')) list.hidePopover();
});

export {};
