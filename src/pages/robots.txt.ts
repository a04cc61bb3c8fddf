import type { APIRoute } from 'astro';
import { publicUrl } from '../site.ts';

/** Everything may be read; the sitemap is named where there is one. */
export const GET: APIRoute = () => {
  const sitemap = publicUrl('sitemap-index.xml');
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : [])];
  return new Response(`${lines.join('\n')}\n`);
};
