/** Certificates for e-seals, as their keepers see them. */
export const providerSeals = {
  'provider.seals.use': 'Seals',
  'provider.seals.use.credential': 'Badges and status lists',
  'provider.seals.use.e-seal': 'European Digital Credentials',
  'provider.e-seals': 'Certificates for electronic seals',
  'provider.e-seals.about':
    'European Digital Credentials are sealed with a certificate that an authority (a trust service provider) issues to the organisation.',
  'provider.e-seals.practice':
    'In practice mode the key and its certificate are made here when the first European Digital Credential is asked for. Nothing has to be brought.',
  'provider.e-seals.no-time-stamps':
    'This service stamps no times: once a certificate has run out, verifiers who go by authorities can’t tell whether a seal was made before. The operator can name an authority for time stamps.',
  'provider.e-seals.empty': 'No certificate yet',
  'provider.e-seals.empty.text':
    'Request one: the key is made here and never leaves. Or import a file with key and certificate that your authority gave you.',
  'provider.e-seals.holder': 'Issued to',
  'provider.e-seals.issuer': 'Issued by',
  'provider.e-seals.validity': 'Valid',
  'provider.e-seals.from-until': '{from} to {until}',
  'provider.e-seals.ends-soon': 'Ends soon: ask for the next one now.',
  'provider.e-seals.brought-by': 'Brought by',
  'provider.e-seals.qualified': 'Qualified, it says',
  'provider.e-seals.state.requested': 'Requested',
  'provider.e-seals.state.waiting': 'Waits for a second person',
  'provider.e-seals.state.active': 'In use',
  'provider.e-seals.state.retired': 'Retired',
  'provider.e-seals.state.compromised': 'In wrong hands',
  'provider.e-seals.key': 'Key {id}',
  'provider.e-seals.request': 'Request a certificate',
  'provider.e-seals.request.about':
    'A key is made and kept here. You get a request for it, which you send to your authority; bring back the certificate that it issues.',
  'provider.e-seals.request.names': 'The request asks for a certificate that names:',
  'provider.e-seals.organisation': 'Organisation',
  'provider.e-seals.number': 'Number',
  'provider.e-seals.number.none': 'None is registered',
  'provider.e-seals.country': 'Country',
  'provider.e-seals.name': 'Name of the seal',
  'provider.e-seals.name.help':
    'As people will see it, at most 64 characters. The organisation’s name, if you write none.',
  'provider.e-seals.key-type': 'Kind of key',
  'provider.e-seals.key-type.P-256': 'P-256: small and fast, taken by most authorities',
  'provider.e-seals.key-type.RSA': 'RSA with 3,072 bits, where an authority takes nothing else',
  'provider.e-seals.requested': 'The key is made. Download the request and send it to your authority.',
  'provider.e-seals.download': 'Download the request',
  'provider.e-seals.bring': 'Bring the certificate',
  'provider.e-seals.bring.about':
    'The certificate that was issued for this request, and those above it up to the root if your authority gave them to you.',
  'provider.e-seals.certificates': 'Certificates',
  'provider.e-seals.certificates.help':
    'Open the files in an editor and paste their text. Each begins with -----BEGIN CERTIFICATE-----.',
  'provider.e-seals.brought': 'The certificate fits. A second person has to put it to use.',
  'provider.e-seals.import': 'Import key and certificate',
  'provider.e-seals.import.about':
    'From a file that your authority or browser made (.p12 or .pfx). The key is kept encrypted; file and password are not kept.',
  'provider.e-seals.file': 'File',
  'provider.e-seals.file.too-large':
    'The file has more than 256 kB. A file with one key and its certificates is much smaller.',
  'provider.e-seals.password': 'Password of the file',
  'provider.e-seals.confirm': 'Put to use',
  'provider.e-seals.confirm.title': 'Seal with this certificate from now on?',
  'provider.e-seals.confirm.text':
    'European Digital Credentials are sealed with it from now on. The certificate in use until now is retired and its key destroyed; what it sealed stays good.',
  'provider.e-seals.confirmed': 'The certificate is in use.',
  'provider.e-seals.withdraw': 'Withdraw',
  'provider.e-seals.withdraw.title': 'Destroy this key?',
  'provider.e-seals.withdraw.text':
    'It has never sealed anything. A certificate that is issued for it later can’t be used.',
  'provider.e-seals.withdrawn': 'The key is destroyed.',
} as const;
