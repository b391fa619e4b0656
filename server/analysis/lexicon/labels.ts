/** What stands before the colon at the start of a line, in small letters. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words by which a transcript calls those who speak, and hardly anything else: "HOST:", "Audience member:", "UNIDENTIFIED MALE:". */
export const SPEAKER_LABELS = set(`
  host interviewer interviewee moderator presenter anchor announcer narrator reporter correspondent caller listener questioner
  question answer guest speaker voice audience unidentified operator chair chairman chairwoman chairperson compere newsreader
`);

/** Words for those who speak in court, who are called so behind "the": "THE CLERK:". */
export const COURT_LABELS = set(
  'accused bench clerk coroner counsel court defendant foreman forewoman judge juror magistrate prosecutor usher witness',
);

/** Words of a line's head that is no speaker: "Tickets:", "Read more:", "Editor's note:", "Myth:", "Serves:". */
export const HEADINGS = set(`
  note notes date dates time times when where what who why how venue address tickets ticket price prices cost costs phone tel
  telephone email e-mail mail fax website web site url link links source sources photo photos picture pictures image images caption
  credit credits video videos audio watch listen read more related see also update updates updated correction corrections
  clarification clarifications editor's breaking exclusive opinion analysis comment comments review reviews verdict rating score
  scores scorers goals result results weather today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december morning afternoon evening
  ingredients method serves makes preparation prep step steps tip tips warning caution advice summary background context factbox fact facts
  myth myths claim claims reality pros cons pro con problem solution example examples key points point takeaway takeaways
  conclusion introduction from to subject re cc bcc sent received attachments attachment dear attendance referee referees subs
  substitutes booked sent-off lineup line-ups lineups teams team squad kick-off half-time full-time man-of-the-match starters mains main
  desserts dessert sides drinks breakfast lunch dinner menu hours opening directions directed director cast starring writer running
  genre plot headline headlines subhead section topic topics tags tag category categories published posted location locations
  deadline contact contacts info information details programme program agenda item items motion votes vote ayes noes quote
  unquote joke moral poll quiz clue across down aries taurus gemini cancer leo virgo libra scorpio sagittarius capricorn
  aquarius pisces pictured left right above below top bottom clockwise disclaimer disclosure copyright keywords abstract objective results
  bottom-line status charge charges bail bond age height weight nationality occupation education born died early life career
  option options part chapter scene act exhibit appendix figure table box day week month year round game match leg stage
  advertisement ad sponsored subscribe newsletter faq methodology about stats statistics numbers trivia bonus p.s ps pps
`);
