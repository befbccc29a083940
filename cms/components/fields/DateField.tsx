export function DateField() { return null; }
