/** A web server that runs until it is stopped. */
export interface WebServer {
  /** Where the site is, base path included. */
  url: string;
  stop(): Promise<void>;
}
