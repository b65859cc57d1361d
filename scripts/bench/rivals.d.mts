/** Package names by tool. */
export const packages: Readonly<Record<string, readonly string[]>>;
/** Loaders by tool; a loaded tool gives the number of its findings. */
export const rivals: Readonly<Record<string, () => Promise<(text: string) => Promise<number>>>>;
