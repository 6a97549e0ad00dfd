/* Keys made in this browser. They lie in its own database and cannot be taken out: only their use is stored, never their octets. */
const DATABASE = "songhua-keys";
const STORE = "keys";

export interface StoredKey {
  /** The event whose authority certified it, and whose account it is. */
  readonly id: string;
  readonly key: CryptoKey;
  /** DER, base64. */
  readonly certificate: string;
  readonly chain: readonly string[];
  readonly notAfter: string;
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no database"));
  });
}

async function transact<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const request = act(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("no answer"));
    });
  } finally {
    database.close();
  }
}

export const readKey = (id: string): Promise<StoredKey | undefined> =>
  transact("readonly", (store) => store.get(id) as IDBRequest<StoredKey | undefined>);
export async function keepKey(key: StoredKey): Promise<void> {
  await transact("readwrite", (store) => store.put(key));
}
export async function forgetKey(id: string): Promise<void> {
  await transact("readwrite", (store) => store.delete(id));
}
