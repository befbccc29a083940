'use client';
import type { ReactNode } from 'react';
import { Button } from '@payloadcms/ui';

/** A button of the desk in Payload's look. */
export function Action({ children, onClick, label, primary = false, small = true }: ActionProps) {
  return (
    <Button
      buttonStyle={primary ? 'primary' : 'secondary'}
      size={small ? 'small' : 'medium'}
      margin={false}
      onClick={() => void onClick()}
      {...(label !== undefined && { 'aria-label': label })}
    >
      {children}
    </Button>
  );
}

interface ActionProps {
  children: ReactNode;
  onClick: () => unknown;
  /** What it does, where its words do not say to which text. */
  label?: string;
  primary?: boolean;
  small?: boolean;
}
