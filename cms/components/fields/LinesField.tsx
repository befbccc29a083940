export function LinesField() { return null; }
