const addressOf = (request: RequestInfo | URL): string =>
  typeof request === 'string' ? request : request instanceof URL ? request.href : request.url;

/** A cache in memory. Like a browser's it reads a response to its end when it takes it, and gives out copies. */
class MemoryCache implements Cache {
  readonly #held = new Map<string, { body: ArrayBuffer; status: number; headers: Headers }>();

  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    const held = this.#held.get(addressOf(request));
    return held && new Response(held.body, { status: held.status, headers: held.headers });
  }

  async matchAll(): Promise<Response[]> {
    const found = await Promise.all([...this.#held.keys()].map((address) => this.match(address)));
    return found.filter((response) => response !== undefined);
  }

  async put(request: RequestInfo | URL, response: Response): Promise<void> {
    const { status, headers } = response;
    this.#held.set(addressOf(request), { body: await response.arrayBuffer(), status, headers });
  }

  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.#held.delete(addressOf(request));
  }

  async keys(): Promise<Request[]> {
    return [...this.#held.keys()].map((address) => new Request(address));
  }

  add(): Promise<void> {
    return Promise.reject(new Error('The worker fetches and checks by itself.'));
  }

  addAll(): Promise<void> {
    return this.add();
  }
}

/** Caches in memory, listed in the order in which they were made. One that is deleted lives on for those who hold it. */
export function memoryCaches(): Pick<CacheStorage, 'open' | 'keys' | 'delete'> {
  const caches = new Map<string, MemoryCache>();
  return {
    open: async (name) => {
      const cache = caches.get(name) ?? new MemoryCache();
      caches.set(name, cache);
      return cache;
    },
    keys: async () => [...caches.keys()],
    delete: async (name) => caches.delete(name),
  };
}
