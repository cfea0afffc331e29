export function inputsHash(): string;
