import { defaultSettings } from '../settings.ts';

export const help = `Press Text reads news copy and tells who said what.

press-text analyze FILE…|- [--format text|json]   quotations, sources and speakers
press-text analyze --ndjson [--jobs N] [FILE…]    one {"id", "text", "language"} a line in, one article a line out
press-text check FILE…|- [--format text|json|sarif] [--fail-on SEVERITY]
                                                  what a copy desk would query
press-text explain FILE|- LINE:COLUMN             how the attribution there came to be, and who was considered for it

  --format     text (the default) is for reading; json is described by article.schema.json; several files
               give an array
  --ndjson     reads standard input where no file is named; "language" is plaintext (the default) or markdown
  --jobs       so many cores may read records, all of them where nothing is said
  --fail-on    the least severity that makes check exit with 1: error, warning (the default), information,
               hint; or never
  --max-size   of a text of more kB (a thousand characters; ${defaultSettings.maxFileSize} unless said otherwise) nothing is read
  LINE:COLUMN  as editors show it: both count from 1, columns in UTF-16 code units
  --help       shows this
  --version    shows the version

The nearest .press-text folder at or above a file holds its config.json, names.json and ignored.json; standard
input lies in the current directory. The records of --ndjson have no folder.

Files are UTF-8; .md and .markdown are Markdown. Offsets count UTF-16 code units; a byte order mark is not counted.
Characters that a terminal would obey are shown as \\x1b.
Exit status: 0 done; 1 check found something; 2 an input could not be read, standard output not be written, a file
in .press-text is wrong, an option is unknown or explain has no such place, whatever is found.
`;
