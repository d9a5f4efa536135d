/** The link to the page in the other language leads to the same place with the same question. */
const other = document.querySelector('.other-language');
for (const before of ['focus', 'pointerdown'])
  other?.addEventListener(before, () => {
    const { search, hash } = location;
    Object.assign(other, { search, hash });
  });
