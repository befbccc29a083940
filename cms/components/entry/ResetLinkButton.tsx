export function ResetLinkButton() { return null; }
