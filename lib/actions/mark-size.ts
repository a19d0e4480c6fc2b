/** Width and height of a mark, in pixels. */
export const SIZE = 18;
