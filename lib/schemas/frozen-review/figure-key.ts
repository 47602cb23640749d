/** Under which the explanation of a figure of an option is frozen. */
export const figureKey = (option: string, path: string): string => `option[${option}].${path}`;

/** The same for a figure of what an option returns. */
export const returnKey = (option: string, path: string): string => `returns[${option}].${path}`;
