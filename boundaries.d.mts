export declare const boundaries: Readonly<
  Record<string, { readonly may: readonly string[]; readonly packages: 'none' | readonly string[] }>
>;
