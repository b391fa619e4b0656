/** The copy that the server's tests open. */

export const article = `Harbour wall to be rebuilt

The harbour wall of Larkhaven will be rebuilt by May, Mayor Dana Reyes said on Friday.

“We have waited eleven years for this,” Mayor Reyes told the council. She said the money had been found.

Officials said the quay would stay closed until the work was done.

The lowest bid reportedly came from a builder in the north.

The council met for two hours on Monday and heard from nobody who lives there.

“Nobody asked the people who live on the quay.”
`;

/** No prose: packages with their versions. */
export const packages = 'requests==2.31.0\nnumpy>=1.26\nflask==3.0.2\nlxml==5.1.0\npytest==8.0.0\n';
