/** Lets messages and timers have their turn. */
export const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));
