/** Id of the card of what is selected, for whoever must bring it into sight. */
export const SELECTION_CARD = "selection";
