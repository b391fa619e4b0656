const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Given names that are common words as well, as they are written: "Will said he would sell". */
export const WORD_NAMES = set(`
  Amber April Art Ash August Autumn Bill Billy Bliss Bob Brook Carol Chance Charity Chase Chip Chuck Clay Cliff Constance
  Crystal Daisy Dale Dawn Destiny Dick Dolly Don Dot Drew Eve Faith Faye Fern Flora Frank Gay Gene Ginger Glen Grace
  Grant Guy Harmony Harry Hazel Heath Heather Holly Honor Honour Hope Hunter Ivy Jack Jade Jasmine Jay Jean Jet Jewel Josh Joy Jude June 
  Kit Kitty Lance Lane Laurel Lily Lottie Mark Mason Max May Melody Mercy Miles Misty Myrtle Nick Norm Olive Opal Page 
  Pat Patience Pearl Penny Peg Pierce Pip Poppy Precious Prudence Randy Ray Reed Rich Rob Robin Rocky Rod Roman
  Rose Rosemary Rowan Ruby Rusty Sage Sandy Savannah Scarlet Scout Serenity Skip Sky Skye Stew Sue Summer Sunny
  Beauty Blessing Favour Gift Goodluck Innocent Learnmore Lovemore Marvellous Praise Promise Prosper Sunday
  Terry Tom Trinity Tripp Tuck Ty Verity Victor Viola Violet Wade Ward Warren Wayne Will Willow Winter Woody Wren
`);

/**
 * Those that hardly stand before somebody's name but as the first word of it, also where a sentence begins: "Pearl Ida Stokes". Not "Rich Tom
 * Bell paid", "Sue Ida Stokes", "Hope Ida Stokes wins".
 */
export const FIRST_OF_SEVERAL = set(`
  Amber Crystal Daisy Faith Fern Flora Ginger Grace Hazel Heather Holly Ivy Jade Jasmine Jewel Laurel Lily Melody Mercy Olive Opal Patience Pearl Poppy
  Prudence Rose Rosemary Rowan Ruby Rusty Sandy Savannah Serenity Skye Trinity Verity Viola Violet Willow Wren Clay Cliff Dale Heath
  Beauty Blessing Favour Gift Goodluck Innocent Learnmore Lovemore Marvellous Precious
`);

/** Those that are months or seasons: in "the firm in May said" nobody is named. */
export const TIME_NAMES = set('April August Autumn Dawn Eve May June Spring Summer Sunday Winter');

/** What may follow such a word and makes of both a time, a thing or a place: "May Day", "Hope Street". */
export const AFTER_NO_NAMES = set(`
  Avenue Bank Bay Beach Bowl Bridge Building Camp Cathedral Centre Center Chapel Church City Clinic Club College Council County Court Cove Creek
  Business Cup Day Drive East Express Farm Festival Fools Fool Foundation Gallery Garden Gardens Green Group Hall Harbour Herald High Hospital Hotel House Inn Island
  Islands Junction Lake Lane League Lodge Madness Mall Market Mill Mirror Morning Museum Night North Olympics Palace Park Parade Parish Party People Pier Place Point Primary Project
  Queen Revolution River Road Roast School Sea Service Show South Square Stadium Station Store Street Sunday Telegraph Terrace Theatre Times Trust University Valley View Village
  Week West Wing World
`);
