/** The cache in which the pictures of saved articles are: the app fills it, the worker answers from it. */
export const savedCache = 'stet-saved';
