import type { APIRoute } from 'astro';
import { themeGrid } from '../../content/theme-grid.ts';

export const GET: APIRoute = async () => Response.json(await themeGrid());
