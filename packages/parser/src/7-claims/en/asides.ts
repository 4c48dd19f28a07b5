/** Words that open an aside on everyone just counted: "all of them civilians", "all civilians". */
export const ALL_OF_THEM = /^(all|both)$/

/** Words that open an aside on a share that leaves others: "half of them civilians". "Most of them" says less. */
export const SOME_OF_THEM = /^(half|third|two-thirds)$/
