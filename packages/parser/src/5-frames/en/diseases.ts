/** What people die of, and no violence. */
export const DISEASES =
  /^(cholera|measles|malaria|dengue|ebola|mpox|meningitis|polio|influenza|covid|covid-19|typhoid|diphtheria|diarrh?o?ea|pneumonia|epidemic|outbreak)$/
