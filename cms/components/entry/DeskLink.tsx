export function DeskLink() { return null; }
