/** Whether a UTF-16 code unit is one of the digits 0–9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
