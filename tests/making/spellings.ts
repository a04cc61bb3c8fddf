/** The words that the tests take down, as a person types them. */
export const soughtWords = "Zoë Griffin-O'Neil";

/** Ways in which sources write these words, of which a reader sees the same. A line feed is a line end. */
export const spellings: Record<string, string> = {
  'as they are': "Zoë Griffin-O'Neil",
  'in capitals': "ZOË GRIFFIN-O'NEIL",
  'in small letters': "zoë griffin-o'neil",
  'a curly apostrophe': 'Zoë Griffin-O’Neil',
  'a single quote that opens': 'Zoë Griffin-O‘Neil',
  'a prime': 'Zoë Griffin-O′Neil',
  'a hyphen of its own': "Zoë Griffin‐O'Neil",
  'a hyphen that does not break': "Zoë Griffin‑O'Neil",
  'an en dash': "Zoë Griffin–O'Neil",
  'a minus': "Zoë Griffin−O'Neil",
  'a decomposed accent': "Zoe\u0308 Griffin-O'Neil",
  'no accent': "Zoe Griffin-O'Neil",
  'a ligature': "Zoë Gri\uFB03n-O'Neil",
  'soft hyphens': "Zoë Grif\u00ADfin-O'\u00ADNeil",
  'a zero-width space': "Zoë Grif\u200Bfin-O'Neil",
  'a space that does not break': "Zoë\u00A0Griffin-O'Neil",
  'many spaces': "Zoë   Griffin-O'Neil",
  'a thin space': "Zoë\u2009Griffin-O'Neil",
  'a line end between words': "Zoë\nGriffin-O'Neil",
  'a line end after the hyphen': "Zoë Griffin-\nO'Neil",
  'a hyphen at a line end': "Zoë Grif-\nfin-O'Neil",
  'letters of full width': "Ｚｏë Griffin-O'Neil",
};

/** Ways in which mark-up writes them. */
export const markedSpellings: Record<string, string> = {
  'all in bold': "**Zoë Griffin-O'Neil**",
  'all in italics': "_Zoë Griffin-O'Neil_",
  'the first word in italics': "*Zoë* Griffin-O'Neil",
  'the last word in bold': "Zoë **Griffin-O'Neil**",
  'each word in italics': "*Zoë* *Griffin-O'Neil*",
  'bold that begins before': "**the manager Zoë** Griffin-O'Neil",
  'bold that ends after': "Zoë **Griffin-O'Neil is here**",
  'tags of style': "<b>Zoë</b> <em>Griffin-O'Neil</em>",
  'a named reference': 'Zo&euml; Griffin-O&rsquo;Neil',
  'a reference by number': 'Zo&#235; Griffin-O&#39;Neil',
  'a reference in hexadecimal': 'Zo&#xEB; Griffin-O&#x2019;Neil',
  'a reference written twice over': 'Zo&amp;euml; Griffin-O&amp;#39;Neil',
  'a space as a reference': "Zoë&nbsp;Griffin-O'Neil",
  'a soft hyphen as a reference': "Zoë Grif&shy;fin-O'Neil",
  'a link': "[Zoë Griffin-O'Neil](mailto:office@anytown.example)",
};

/** Words that are not these, although they are near. */
export const nearMisses = [
  'Zoë Griffin',
  "Zoë Griffin-O'Neill",
  "Zoëgriffin-O'Neil",
  "Azoë Griffin-O'Neil",
  "Zoë\n\nGriffin-O'Neil",
  "Zoë\n- Griffin-O'Neil",
];
