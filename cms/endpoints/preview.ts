import type { Endpoint } from 'payload';

export const previewEndpoints: Endpoint[] = [];
