/** When each document was first published here, for a reader who comes back to a search. */
import type { APIRoute } from 'astro';
import { allAdded } from '../../content/library.ts';

export const GET: APIRoute = async () => Response.json(Object.fromEntries(await allAdded()));
