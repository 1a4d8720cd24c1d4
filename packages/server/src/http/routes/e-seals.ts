import { sealOperations } from '@sigillo/contract/api';
import {
  bringCertificate,
  confirmSeal,
  getRequest,
  importSeal,
  listSeals,
  requestSeal,
  withdrawSeal,
} from '../../services/sealing/index.ts';
import type { InstallRoutes } from '../env.ts';
import { mount } from '../mount.ts';

/** Certificates for e-seals. */
export const eSealRoutes: InstallRoutes = (app) => {
  mount(app, sealOperations.list, ({ deps, actor, params }) => listSeals(deps, actor, params.organisation));
  mount(app, sealOperations.request, ({ deps, actor, params, body }) =>
    requestSeal(deps, actor, params.organisation, body),
  );
  mount(app, sealOperations.requestFile, async ({ deps, actor, params }) => ({
    body: new TextEncoder().encode(await getRequest(deps, actor, params.organisation, params.seal)),
    mediaType: 'application/pkcs10',
    fileName: `${params.organisation}-e-seal.csr`,
  }));
  mount(app, sealOperations.import, ({ deps, actor, params, body }) =>
    importSeal(deps, actor, params.organisation, {
      file: new Uint8Array(Buffer.from(body.file, 'base64')),
      password: body.password,
    }),
  );
  mount(app, sealOperations.bring, ({ deps, actor, params, body }) =>
    bringCertificate(deps, actor, params.organisation, params.seal, body.certificates),
  );
  mount(app, sealOperations.confirm, ({ deps, actor, params }) =>
    confirmSeal(deps, actor, params.organisation, params.seal),
  );
  mount(app, sealOperations.withdraw, async ({ deps, actor, params }) => {
    await withdrawSeal(deps, actor, params.organisation, params.seal);
    return undefined;
  });
};
