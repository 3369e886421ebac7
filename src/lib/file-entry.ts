/** A file of a built site: its address below the root, the SHA-256 of its bytes in base64, its media type. */
export type FileEntry = [path: string, hash: string, type: string];
