/** Under what everything here may be used, in English; every file that is taken away says so. */
export const licence =
  'Editing, arrangement, coding and software are available under the MIT Licence. The documents are official texts, to which copyright does not apply (Copyright Law of the People’s Republic of China, article 5(1)); please name the issuing body when using them.';
