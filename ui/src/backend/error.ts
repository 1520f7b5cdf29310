// Whatever a command rejects with, as an AppError.

import type { AppError, ErrorCode } from './types';

export function appError(code: ErrorCode): AppError {
  return { code, fields: [], retry_after: null, tries_left: null };
}

function isAppError(value: unknown): value is AppError {
  return typeof value === 'object' && value !== null && 'code' in value && 'fields' in value;
}

/** A rejection that is no AppError is a fault between the two halves of the app; there is one message for it. */
export function toAppError(reason: unknown): AppError {
  return isAppError(reason) ? reason : appError('internal');
}
