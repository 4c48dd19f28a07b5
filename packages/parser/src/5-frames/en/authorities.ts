/** Those who hold people by law: whom they hold is captured, and who is given to them is not set free. */
export const AUTHORITIES =
  /^(police|army|military|government|courts?|gendarmerie|prosecutors?|authorit(y|ies)|ministry|justice|investigators|command|troops|forces|services|custody|bureau|agency)$/
