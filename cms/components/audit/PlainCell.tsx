'use client';
import type { DefaultCellComponentProps } from 'payload';

/** A cell of the audit log: what is there, and nothing where there is nothing. */
export function PlainCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'string' ? cellData : ''}</span>;
}
