/** The value a record itself holds for a key that came from outside: «constructor» is in every object, and in no list of ours. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
