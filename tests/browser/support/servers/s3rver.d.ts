/** What is used of the package, which has no types of its own. */
declare module '@20minutes/s3rver' {
  interface Wanted {
    startAfter?: string;
    maxKeys?: number;
  }

  interface Listed {
    objects: { key: string }[];
    isTruncated: boolean;
  }

  export default class S3rver {
    store: { listObjects(bucket: string, wanted: Wanted): Promise<Listed> };
    constructor(options: {
      address: string;
      port: number;
      silent: boolean;
      directory: string;
      /** The host below which a store has its buckets and their websites. */
      serviceEndpoint: string;
      configureBuckets: { name: string; configs: string[] }[];
    });
    /** @returns where it listens */
    run(): Promise<{ port: number }>;
    close(): Promise<void>;
  }
}
