export function TranslationsPanel() { return null; }
