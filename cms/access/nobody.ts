/** Closed to everyone; the CMS itself writes here, after its own checks. */
export function nobody(): false {
  return false;
}
