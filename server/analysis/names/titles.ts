import { HONORIFICS, TITLES } from '../lexicon/roles.ts';

/** Whether a word stands before names and is no part of them: "Mayor", "Sen." */
export const isTitle = ({ text }: { readonly text: string }): boolean =>
  TITLES.has(text.toLowerCase().replace('.', ''));

/** Whether a word addresses who is named after it: "Mr", "Sen." */
export const isHonorific = ({ text }: { readonly text: string }): boolean =>
  HONORIFICS.has(text.toLowerCase().replace('.', ''));
