/**
 * The content security policy of every page: nothing inline, no other host. Astro's own
 * (`security.csp`) would add hashes for inline scripts that these pages don't have, half a kilobyte
 * a page. `wasm-unsafe-eval` is for the search index.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join(';');
