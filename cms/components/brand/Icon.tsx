export function Icon() { return null; }
