/** Somebody or something by its id. */
export interface AuditSubject {
  readonly id: string;
  readonly name: string;
}

/** Something that was done or refused. */
export interface AuditEvent {
  readonly id: string;
  readonly at: Date;
  /** Absent: nobody was signed in. */
  readonly person: AuditSubject | null;
  /** The act by its name, and as an infinitive. */
  readonly act: string;
  readonly says: string;
  /** Why it was refused; null: it was done. */
  readonly refused: string | null;
  readonly object: { readonly name: string; readonly href: string | null } | null;
  readonly version: number | null;
  readonly address: string | null;
  readonly agent: string | null;
}

/** What the address of the page asks for. */
export interface AuditQuery {
  readonly person?: string | undefined;
  readonly verb?: string | undefined;
  readonly object?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly before?: string | undefined;
}
