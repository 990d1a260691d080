/** Names of the formats, apart from the code that writes them: a command that prints text alone does not load it. */
export const reportFormats = ['json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];
