export function Logo() { return null; }
