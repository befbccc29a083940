export function PreviewButton() { return null; }
