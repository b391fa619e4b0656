/** Texts that are no copy, by what they are. All are invented. */

export const NO_COPY: Readonly<Record<string, string>> = {
  'a list of packages': `harbour==2.31.0
tidewater>=1.26,<2.0
gulls~=2.1
pier[all]==3.0.1
# for the tests
pytest
lantern!=4.2`,
  'a list of packages without versions': `harbour
tidewater
gulls
pier
lantern
breakwater
mooring
ferry
beacon`,
  'a log': `2024-03-01 10:00:00 INFO server started on port 8080
2024-03-01 10:00:01 WARN no certificate was found in the folder
2024-03-01 10:00:07 ERROR could not read the file: it is not there
2024-03-01 10:00:09 INFO the server has been stopped by the user`,
  'a log of a program': `[INFO] The harbour service is starting
[INFO] The tide tables have been read in 12 ms
[WARN] No table for the month of May was found
[ERROR] The service could not be started and will now stop`,
  'a log of the system': `Mar  1 10:00:00 quay kernel: usb 1-1 has been disconnected from the hub
Mar  1 10:00:02 quay sshd[311]: session was opened for the user dana by root
Mar  1 10:00:09 quay cron[42]: the job has been started and is running
Mar  1 10:00:12 quay kernel: the disk has been mounted with its journal`,
  'a log of a web server': `10.0.0.1 - - [01/Mar/2024:10:00:00 +0000] "GET / HTTP/1.1" 200 512
10.0.0.2 - - [01/Mar/2024:10:00:01 +0000] "GET /a HTTP/1.1" 404 12
10.0.0.1 - - [01/Mar/2024:10:00:03 +0000] "POST /b HTTP/1.1" 200 77`,
  'a permissive licence': `Harbour Licence

Copyright (c) 2024 The Harbour Authors

Whoever has a copy of this software may use, copy, change and sell it, if this notice is kept in every copy of it.

This software comes without warranty of any kind, be it of fitness or of merchantability. In no event are its authors liable for any claim or damages that arise from it. Redistribution and use in source and binary forms are granted to every licensee.`,
  'a licence with sections': `HARBOUR PUBLIC LICENCE
Version 2

TERMS AND CONDITIONS FOR USE AND COPYING

1. Definitions. “Licensor” is who holds the copyright. “Licensee” is whoever takes a copy under this licence. “Work” is the work of authorship that is made available under it.
2. Grant. Each licensee is granted a copyright licence to reproduce, prepare and distribute the work and what is derived from it.
3. Disclaimer. The work comes without warranties of any kind, express or implied.
4. Limitation of liability. In no event is a licensor liable to a licensee for damages of any kind.`,
  'all rights reserved': `Copyright © 2024 Ellery Maritime Software Ltd. All rights reserved.

This software is licensed under the terms below. By installing it the licensee agrees to them. The licensee may not copy, rent or resell the software. It is provided as it is, without warranty of any kind. The licensor is not liable for any loss that comes of its use, and its liability is limited to the price that was paid for it.`,
  'rows of commas': `id,name,votes,share
1,Reyes,1204,0.41
2,Lindqvist,990,0.34
3,Okafor,411,0.14
4,Vidal,300,0.10`,
  'rows of tabs': 'id\tname\tvotes\n1\tReyes\t1204\n2\tLindqvist\t990\n3\tOkafor\t411\n4\tVidal\t300\n',
  'an object in JSON': `{
  "name": "harbour",
  "votes": [1, 2, 3],
  "mayor": { "name": "Dana Reyes", "said": "We have been lucky for eleven winters" },
  "open": true
}`,
  'JSON in one line': `{"name":"harbour","votes":[1,2,3],"mayor":{"name":"Dana Reyes","said":"We have been lucky for eleven winters, and luck is not a sea defence"},"text":"The port closed on Monday and the mayor said that it would open again in the spring"}`,
  'settings in YAML': `name: harbour
on: [push]
jobs:
  build:
    runs-on: linux
    steps:
      - uses: checkout
      - run: make
      - run: make test`,
  'settings in INI': `[harbour]
wall = yes
height = 12
; a remark
[pier]
open = no`,
  'source code': `import { wall } from '../harbour';

// Says how high the wall is.
export function height(tide) {
  if (tide > 4) {
    return wall.height - tide;
  }
  return wall.height;
}`,
  'source code with long remarks': `/*
 * The height of the wall over the tide, as the council has it in the plan of the year before last.
 * It is the same for every part of the wall but for the one by the pier, which is not yet built.
 */
int height(int tide)
{
    /* The tide may be lower than the foot of the wall, and then there is nothing to do. */
    if (tide < 0)
        return WALL;
    return WALL - tide;
}`,
  'source code in Python': `import harbour

def height(tide):
    """The height of the wall over the tide."""
    if tide > 4:
        return harbour.WALL - tide
    return harbour.WALL

class Wall:
    def __init__(self, height):
        self.height = height`,
  'a page of HTML': `<!DOCTYPE html>
<html>
<head><title>Harbour</title></head>
<body>
<div class="a"><p>Hi</p></div>
</body>
</html>`,
  'the history of a shell': `cd harbour
ls -la
git status
git add wall.ts
git commit -m "Raise the wall"
npm test
git push
ssh dana@quay
exit`,
  'a shell script': `#!/bin/sh
set -e
for f in *.txt; do
  echo "$f"
  cp "$f" /srv/harbour
done`,
  'the trace of an error': `Error: the wall is too low
    at height (/srv/harbour/wall.js:12:9)
    at Object.<anonymous> (/srv/harbour/main.js:3:1)
    at Module._compile (node:internal/modules/cjs/loader:1105:14)
    at node:internal/main/run_main_module:22:47`,
  'a trace in Python': `Traceback (most recent call last):
  File "/srv/harbour/main.py", line 3, in <module>
    height(9)
  File "/srv/harbour/wall.py", line 12, in height
    raise ValueError("the wall is too low")
ValueError: the wall is too low`,
  'a patch': `diff --git a/wall.ts b/wall.ts
--- a/wall.ts
+++ b/wall.ts
@@ -1,3 +1,3 @@
-const height = 11;
+const height = 12;
 export { height };`,
  'a list of paths': `src/harbour/wall.ts
src/harbour/pier.ts
src/harbour/index.ts
test/harbour/wall.test.ts
test/harbour/pier.test.ts
docs/harbour.md
docs/wall.md
LICENSE`,
  'a binary file': 'MZ\0\0\u0003 the quick brown fox was here and it said that it was not',
  numbers: `12 44 91 3
8 1 0 22
4 4 4 91
12 13 14 15
0 0 0 1
9 8 7 6
5 5 5 5
1 2 3 4`,
  'words of no language': Array.from({ length: 60 }, (_, i) => `x${i}q zzrk`).join(' '),
};

export const NO_COPY_MARKDOWN: Readonly<Record<string, string>> = {
  'a README of code': `# harbour

A small library that tells how high the wall is, for those who have to know it before the tide comes in.

## Installation

    npm install harbour

## Usage

\`\`\`js
import { height } from 'harbour';
height(4);
\`\`\`

## License

MIT`,
  'a README without code': `# Harbour

Harbour is a program for those who keep the tide tables of a port. It reads the tables and shows them.

## Features

- It is fast and it is small
- It reads every format that a port has ever had

## Getting Started

Download the program from the page and start it. It asks you for the folder in which the tables are.

## Contributing

We are glad of any help that we get.`,
  'a list of changes': `# Changelog

## 1.2.0

- Add \`height()\` to \`Wall\`
- Fix \`pier.length\` where it was \`null\`

## 1.1.0

- Remove \`quay()\` and \`mole()\`
- Rename \`tide\` to \`tides\``,
};
