/** A count with its noun: "1 quotation", "9 quotations", "0 speakers". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
