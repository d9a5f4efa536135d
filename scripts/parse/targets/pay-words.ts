/**
 * The words by which a document pays, as patterns of folded text. Whatever asks whether money is paid asks with these, so that
 * all of it sees a word or none.
 */

/** What is given: 补助, 奖励 and their kind. */
export const GIFTS = '奖励|奖补|补助|补贴|资助|贴息';
/** That somebody is paid, or is paid less to: the gifts, and giving, paying out, sharing and charging. */
export const PAYS = `给予|予以|${GIFTS}|兑现|兑付|返还|拨付|抵用|配套|扶持|享受|分配|分担|收取|征收`;
