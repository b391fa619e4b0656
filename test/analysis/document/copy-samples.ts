/** Texts that are copy, by what they are. All are invented. */

export const COPY: Readonly<Record<string, string>> = {
  'an empty file': '',
  'one word': 'Larkhaven',
  'the first words of a sentence': 'The mayor of Larkhaven said',
  'a headline': 'Larkhaven backs new harbour wall',
  'a headline in capitals': 'COUNCIL BACKS HARBOUR WALL',
  'a quotation': '“No,” she said.',
  'headlines and nothing else': `Larkhaven backs new harbour wall
Skippers eye Port Ellery
Ferry line cuts two sailings
Youth orchestra reaches final
Bakery robber returns cake
Mayor: no new taxes
Gale warning for Sunday
Lighthouse to open in May
Chess club wins again
Library late hours end`,
  'many headlines': `Larkhaven backs new harbour wall
Skippers eye berths down coast at Port Ellery
Ferry line cuts two winter sailings
Youth orchestra reaches spring final
Bakery robber returns cake with note
Mayor rules out new taxes before election
Gale warning issued for Sunday evening
Lighthouse reopens in May after repairs
Chess club wins third title running
Library ends late hours despite protest
Cod prices fall for fourth month
Two held after pier fire`,
  'a list of speakers': `Dana Reyes, mayor of Larkhaven
Tomas Lindqvist, trawler owner
Joseph Okafor, spokesman of the port
Ana Vidal, chief of police`,
  'an interview in short answers': `Q: Why?

A: Because.

Q: And then?

A: We left.

Q: When?

A: In May.

Q: Alone?

A: Yes.`,
  'a transcript with times': `[00:01] HOST: Sure?
[00:04] VIDAL: Quite.
[00:07] HOST: How so?
[00:09] VIDAL: We measured.
[00:12] HOST: Twice?
[00:14] VIDAL: Thrice.
[00:15] HOST: Good.
[00:16] VIDAL: Bye.`,
  'a transcript with labels on lines of their own': `ANA VIDAL:

Good evening.

MAYOR:

Evening.

ANA VIDAL:

Sure?

MAYOR:

Quite.`,
  'a live blog with times': `09:14 The chamber is filling up. Councillors are finding their seats and the gallery is full already.
09:20 Mayor Dana Reyes has arrived. “It will be a long day,” she says on the stairs.
09:31 The clerk reads the agenda. There are four items, and the wall is the last of them.
10:02 Lindqvist asks for the wall to be heard first. The mayor says no.
10:40 A vote at last: five for, four against.`,
  'a recipe': `Harbour soup

Serves four

1 onion
2 carrots
500 g cod
1 litre stock
salt

Chop the onion and the carrots and fry them in butter until they are soft. Add the stock and let it simmer for ten minutes. Cut the fish into pieces, put it in and take the pot off the heat. “Never let it boil,” says Ana Vidal, who has cooked it at the Larkhaven quay for thirty years.`,
  'a poem': `The gulls went out before the light,
the boats went after them,
and nobody was home by night
but water and the hem

of fog along the harbour wall,
and in the fog a bell,
that rang for nobody at all
and rang it very well.`,
  'a letter': `Dear editor,

I read with interest that the council means to build a wall. I have lived by the harbour for forty years and have seen no sea come over it that a good broom could not put back.

Yours faithfully,
Hugh Hill`,
  'a wire story in capitals': `LARKHAVEN (WIRE) - THE COUNCIL VOTED LATE ON TUESDAY TO BUILD A NEW HARBOUR WALL.
MAYOR DANA REYES SAID THE FIRST STONES WOULD BE LAID BEFORE THE AUTUMN GALES.
"WE HAVE BEEN LUCKY FOR ELEVEN WINTERS," SHE TOLD THE CHAMBER.
THE WALL WILL COST 41 MILLION, A THIRD OF IT BORROWED.`,
  'a press release with contact lines': `FOR IMMEDIATE RELEASE
3 March
Contact: Joseph Okafor
Tel: +44 5550 100 200
E-mail: press@ellery-port.example
Web: https://ellery-port.example

ELLERY PORT OPENS NEW QUAY

The Ellery Port Authority is pleased to announce that the new east quay will open on 1 May. “It is the largest thing that we have built in a century,” said Ana Vidal, who chairs the authority.

-- ENDS --

Notes to editors:
1. The quay is 240 metres long.
2. Pictures can be had from the press office.`,
  'an article about software': `Larkhaven’s ferry timetable went dark on Monday because of a missing semicolon, the company said.

“Somebody wrote if (late) return; and forgot the braces,” said Ana Vidal, who runs the ferry line’s computers. The function was called showNextFerry(), she said, and it had worked for nine years. The firm installs such changes with a command named deploy, which nobody had tested on a Sunday.

The line has published the code on its website, and has asked its readers for help with the rest of the file, which is called main.js.`,
  'an article about licences': `The council will no longer licence its pictures without a fee, it said on Tuesday.

“All rights reserved is a poor thing to print on a picture of a public harbour,” said Tomas Lindqvist, who wants the pictures to be free. The licensee of the harbour café, Hugh Hill, said he had been told that he was liable for damages if he printed them on his menu.

Mayor Dana Reyes said that permission would be granted to schools. She said that the council gave no warranty that the pictures were sharp. The copyright in them, which runs for seventy years, has never been sold before.`,
  'an article of dates and figures': `The port of Ellery took 1,240 ships in 2023, 1,180 in 2022 and 990 in 2021, it said.

In the first half of the year it took 702, or 12 per cent more than in the same months of last year; of these 310 were from abroad, 41 of them for the first time. “We had not expected that,” said its spokesman, Joseph Okafor.`,
  'notes with bullets': `* The council meets on Tuesday, and Reyes will speak first
* Lindqvist has asked for the vote to be put off until the spring
* “I will not have it,” the mayor told us on the stairs
* The band plays at six, whatever comes of it`,
  'an interview': `Q. Why did you stand for mayor?
A. Because nobody else would. I was asked three times, and I said no twice.
Q. And the wall?
A. It will be built. I have said so to anybody who asked me, and to some who did not.`,
  'messages with handles': `@dana_reyes: The wall will be built, and I said so in March.
@t_lindqvist: “Built” is a large word for it.
@dana_reyes: It is the word that the council used.
@larkhaven: The vote is at six, and it is open to all.`,
  'a list set off by semicolons': `The council voted on four things:
a wall for the harbour, which five of the nine were for;
a quay for the ferry, which nobody was against;
a fee for the pictures, which the mayor took back;
and a bell, which had been given to the town.`,
  'another language': `Le conseil de Larkhaven a voté mardi la construction d’une nouvelle digue. « Nous avons eu de la chance pendant onze hivers », a dit la maire, Dana Reyes, devant la presse qui était venue en nombre.`,
};

export const COPY_MARKDOWN: Readonly<Record<string, string>> = {
  'an article with a title': `# Larkhaven backs new harbour wall

*By Hugh Hill*

Mayor **Dana Reyes** said on [Tuesday](https://larkhaven.example/a) that the wall would be built.

> “We have been lucky for eleven winters,” she said.

## What comes next

The plan goes to the assembly, which meets on 4 March.`,
  'an article with a piece of code': `# The missing brace

Larkhaven’s ferry timetable went dark on Monday because of one missing mark, the company said.

\`\`\`js
if (late) return;
\`\`\`

“Somebody forgot the braces,” said Ana Vidal, who runs the ferry line’s computers. She said that the change had been made on a Sunday and that nobody had tested it.`,
  'an article with front matter': `---
title: Larkhaven backs new harbour wall
author: Hugh Hill
date: 2024-03-01
---

Mayor Dana Reyes said on Tuesday that the wall would be built.`,
  'the first words': '# Harbour\n\nThe mayor',
};
