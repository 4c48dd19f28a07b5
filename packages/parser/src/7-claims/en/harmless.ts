/** Those who save, treat and count the dead. */
export const HELPERS =
  /\b(civil (defen[cs]e|protection)|rescue(rs)?|firefighters?|fire (service|brigade)|paramedics?|medics?|ambulances?|red (cross|crescent))\b/i

/** Those who fight in nobody's war. */
export const PEACEKEEPERS = /\b(peacekeepers?|blue helmets)$/i

/** What flies, or is named for that. */
export const FLYING =
  /\b(air (support|vector|cover|component|raids?)|aircraft|jets?|warplanes?|helicopters?|planes?|drones?)$/i
