import type { Framework } from '../model/document.ts';

/** A framework's full name with its abbreviation. */
export const frameworkNames: Readonly<Record<Framework, string>> = {
  SIF: 'Single inspection framework (SIF)',
  ILACS: 'Inspecting local authority children’s services (ILACS)',
  LAC: 'Looked-after children framework',
  LSCB: 'Review of a Local Safeguarding Children Board',
  JTAI: 'Joint targeted area inspection (JTAI)',
};
