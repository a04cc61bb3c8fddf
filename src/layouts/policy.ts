/**
 * The content security policy of every page: nothing inline, no other host but one that
 * the search page asks where `searchServer` names it. Astro's own
 * (`security.csp`) would add hashes for inline scripts that these pages don't have, half a kilobyte
 * a page. `wasm-unsafe-eval` is for the search index.
 * @param asked origin of another host that the page asks, if it does
 */
export function contentSecurityPolicy(asked: string | null): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `connect-src 'self'${asked === null ? '' : ` ${asked}`}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join(';');
}
