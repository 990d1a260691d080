/**
 * Whether a word has the ending of a verb: «накатать», «влепили», «заполняется». People tell what happened in all kinds of
 * verbs; what it is about stands in nouns.
 */
export function isVerb(word: string): boolean {
  return verb.test(word);
}

const verb =
  /(?:[аеиоуыя]ть|[аеиуыя]л[аои]?|[аеиуюя][ею]т|[аяуюие]ешь|ите|[аяуй]йте|[аеёиоуыюя]т)ся$|(?:[аеиоуыя]ть|чь|[аеиуыя]л[аои]|[аиыя]л|[аяуюеи](?:ет|ют|ем|ешь)|[аеиоуя]йте)(?:сь)?$/u;
