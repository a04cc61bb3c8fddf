import type { APIRoute } from 'astro';
import { themeGrid } from '../../content/library.ts';

export const GET: APIRoute = async () => Response.json(await themeGrid());
