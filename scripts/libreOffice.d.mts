export function findLibreOffice(): string | null;
export function provideLibreOffice(): Promise<boolean>;
