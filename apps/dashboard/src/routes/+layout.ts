/** Pages are complete as the server sends them; no script is loaded until a page needs one. */
export const csr = false
