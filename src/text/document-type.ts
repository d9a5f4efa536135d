/** What pages call a kind of document (文种): its own word. Data columns keep that word in every language. */
export const documentType = (type: string): string => type;
