/** What the checker has to know of the library before it reads a document. */
import type { APIRoute } from 'astro';
import { checkedLibrary } from '../../content/checked-library.ts';

export const GET: APIRoute = async () => Response.json(await checkedLibrary());
