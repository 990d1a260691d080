/** Loads each name once: the same promise for the same name, unless it failed. */
export function remembered<Value>(load: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (name) => {
    const value =
      known.get(name) ??
      load(name).catch((error: unknown) => {
        known.delete(name);
        throw error;
      });
    known.set(name, value);
    return value;
  };
}
