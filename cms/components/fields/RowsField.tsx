export function RowsField() { return null; }
