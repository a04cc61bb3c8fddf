import type { Box } from './matrix.ts';

/** A sign as a page draws it, white space left out; lengths in points of the page. */
export interface Glyph {
  text: string;
  /** Where its foot begins. */
  x: number;
  y: number;
  width: number;
  /** Whether a space is drawn before it. */
  isAfterSpace: boolean;
  run: Run;
}

type Direction = readonly [number, number];

/** What is true of all the signs that one instruction draws. */
export interface Run {
  /** Position among the page's instructions. */
  order: number;
  size: number;
  /** Along the line and upwards from it, each of length 1. */
  directions: readonly [along: Direction, up: Direction];
  /** As `#rrggbb`; null for a pattern. */
  colour: string | null;
  /** Drawn as an outline, transparent, or not at all. */
  paint: 'filled' | 'outlined' | 'none';
  clip: Box;
  /** Stands along no edge of the page, as a word stamped over it does. */
  isSlanted: boolean;
  /** In a layer of the file that is switched off. */
  isOff: boolean;
}

/** An area that a page fills: a box, a picture, a drawing. */
export interface Shape {
  order: number;
  box: Box;
  /** As `#rrggbb`; null for a picture, a pattern or anything that lets the ground through. */
  colour: string | null;
  /** Hides what is under it: opaque, and as large as its box. */
  covers: boolean;
  isPicture?: true;
}

export interface Drawn {
  glyphs: Glyph[];
  shapes: Shape[];
}
