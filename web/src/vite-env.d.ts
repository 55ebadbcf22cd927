/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** "1" in the build for the local chain: adds the demo wallet and time travel. */
  readonly VITE_LOCAL?: string;
}
