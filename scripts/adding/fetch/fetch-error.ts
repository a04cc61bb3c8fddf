/** An address that gave no file, with the rule that it broke and a sentence for a user. */
export class FetchError extends Error {
  readonly rule: string;

  constructor(rule: string, message: string) {
    super(message);
    this.rule = rule;
  }
}

/** What a server's refusal means, in a sentence for a user. */
export function statusError({ status }: Response): FetchError {
  const why: Readonly<Record<number, string>> = {
    401: 'it asks for a password',
    403: 'it refuses the file',
    404: 'there is no such file',
    410: 'the file is gone',
    429: 'it is asked too often',
  };
  const told = why[status] ?? (status >= 500 ? 'it has a fault' : 'it sent no file');
  return new FetchError(
    'no-file',
    `The server says that ${told} (${status}). Check the address in a browser.`,
  );
}
