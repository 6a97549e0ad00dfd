export { openKeyStore, type KeyStoreCrypto, type OpenedKeyStore } from "./open-key-store.ts";
