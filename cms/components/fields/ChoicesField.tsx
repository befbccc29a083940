export function ChoicesField() { return null; }
