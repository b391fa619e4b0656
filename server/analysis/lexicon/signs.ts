/** Whether a token is nothing but pictures, stars and the like, or joins them: "🎉"; that of a trade mark is none. */
export const isSign = (text: string): boolean => SIGN.test(text) && !/^[©®™℠]/.test(text);

const SIGN = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{So}|\u200d|\ufe0f)+$/u;
