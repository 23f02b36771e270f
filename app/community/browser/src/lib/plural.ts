// Words that depend on a number: `feed-new-one`, `feed-new-other`, and in Arabic also `-zero`, `-two`, `-few`, `-many`.

import { hasWords, language, say } from "../../../../admin/browser/src/lib/words";

/** The words of `key` for this number, which they may name as `{count}`. */
export function counted(node: Element, key: string, count: number): string {
  const wished = `${key}-${new Intl.PluralRules(language()).select(count)}`;
  return say(node, hasWords(node, wished) ? wished : `${key}-other`, { count });
}
