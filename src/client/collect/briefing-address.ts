import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

const name = '#b=';

/** A packed briefing as the fragment of an address. */
export function fragmentOf(packed: string): string {
  const bytes = deflateSync(strToU8(packed), { level: 9 });
  const letters = btoa(String.fromCharCode(...bytes));
  return name + letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Whether a fragment says that it holds a briefing. */
export const holdsBriefing = (fragment: string): boolean => fragment.startsWith(name);

/** The packed briefing of a fragment. @throws Error where it was cut or altered */
export function packedIn(fragment: string): string {
  try {
    const letters = fragment.slice(name.length).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    return strFromU8(inflateSync(bytes));
  } catch {
    throw new Error(
      'The address holds no briefing that can be read; it may have been cut on its way.',
    );
  }
}
