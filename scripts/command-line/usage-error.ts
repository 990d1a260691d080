/** A command line or an environment that cannot be understood; the message is Russian. */
export class UsageError extends Error {}
