export function TextField() { return null; }
