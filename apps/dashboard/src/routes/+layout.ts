/** Pages are complete as the server sends them; script makes them quicker to use, and none needs it. */
export const csr = true
