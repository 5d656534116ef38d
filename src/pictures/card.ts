/** Every picture, in pixels: its size, the margin outside its rim and the radius of the rim's corners. */
export const CARD = { width: 1280, height: 800, margin: 14, corner: 32 }
