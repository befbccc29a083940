export function TextLineField() { return null; }
