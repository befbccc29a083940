'use client';

import { createContext } from 'react';

/** Names the one field of a row, such as “Kroki 3”; nothing outside of such rows. */
export const RowNameContext = createContext<string | undefined>(undefined);
