export function VerificationPanel() { return null; }
