/** The id of the card of the `index`th figure. */
export const figureCardId = (index: number) => `figure-${index}`;
