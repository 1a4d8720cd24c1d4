/** Where the wallet's pages are. The menu in app/areas.ts uses the same. */
export const addresses = {
  credentials: '/app/wallet/credentials',
  add: '/app/wallet/credentials/add',
  credential: (id: string) => `/app/wallet/credentials/${id}`,
  shared: '/app/wallet/shared',
  newShare: (credentials: readonly string[] = []) =>
    credentials.length === 0
      ? '/app/wallet/shared/new'
      : `/app/wallet/shared/new?${new URLSearchParams(credentials.map((id) => ['credential', id]))}`,
  share: (id: string) => `/app/wallet/shared/${id}`,
  data: '/app/wallet/data',
  /** A public page: there one sees what is collected before collecting it. */
  collect: (token: string) => `/collect/${encodeURIComponent(token)}`,
} as const;
