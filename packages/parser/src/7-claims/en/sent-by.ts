/** How English says behind a craft or a shell whose it is. */
export const SENT_BY =
  /^(of|(launched|fired|sent|operated|flown|piloted|controlled|directed) by|belonging to|(believed|thought|said|suspected|reported) to belong to)$/
