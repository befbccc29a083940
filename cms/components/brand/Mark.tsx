/** An open door in the city's colour. */
export function Mark({ colour }: { colour: string }) {
  return (
    <svg
      className="portal-mark"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="24" height="24" rx="5" fill={colour} />
      <path d="M6 19V6a1 1 0 0 1 1-1h5v14" fill="none" stroke="#fff" strokeWidth="1.6" />
      <path d="M12 5l6 2.2V21l-6-2z" fill="#fff" />
      <circle cx="14" cy="13.2" r="0.9" fill={colour} />
    </svg>
  );
}
