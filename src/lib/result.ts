/** What came out of something that can fail for a reason a person should read. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure };

/** A success holding `value`. */
export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** A failure holding `error`. */
export const fail = <Failure>(error: Failure): { ok: false; error: Failure } => ({ ok: false, error });
