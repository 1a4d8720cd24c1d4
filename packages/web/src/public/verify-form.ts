/**
 * Makes the form of /verify check in this browser instead of sending the file:
 * at once when files are chosen or dropped, and with the button for pasted text.
 * What checks is large and is loaded only then. If it can't be loaded, the form
 * is sent as it would be without a script.
 */
export const enhanceVerifyForm = (part: HTMLElement): void => {
  const form = part.querySelector('form');
  const files = part.querySelector<HTMLInputElement>('input[type="file"]');
  const text = part.querySelector('textarea');
  const status = part.querySelector<HTMLElement>('[data-verify-status]');
  if (!form || !files || !text || !status) return;
  part.querySelector<HTMLElement>('[data-verify-drop]')?.removeAttribute('hidden');
  const place = document.createElement('div');
  part.before(place);
  const title = document.title;

  const showForm = (): void => {
    part.hidden = false;
    place.hidden = true;
    document.title = title;
  };

  const sendToServer = (): void => form.submit();

  const check = async (): Promise<void> => {
    status.hidden = false;
    try {
      const { showResults } = await import('../features/verifier/index.tsx');
      place.hidden = false;
      const shown = await showResults({
        files: [...(files.files ?? [])],
        text: text.value.trim(),
        place,
        locale: part.dataset['verify'] ?? 'en',
        sendToServer,
      });
      if (!shown) return;
      part.hidden = true;
      // So that Back leads to the form as it was left.
      if (location.hash !== '#result') history.pushState(null, '', '#result');
      window.scrollTo(0, 0);
      const heading = await firstHeading(place);
      heading?.focus({ preventScroll: true });
    } catch {
      sendToServer();
    } finally {
      status.hidden = true;
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  files.addEventListener('change', () => files.files?.length && void check());
  window.addEventListener('popstate', () => {
    if (location.hash !== '#result') showForm();
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    if (!event.dataTransfer?.files.length) return;
    files.files = event.dataTransfer.files;
    void check();
  });
};

/** The result's heading once it is drawn, made able to take the focus. */
const firstHeading = async (place: HTMLElement): Promise<HTMLElement | null> => {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const heading = place.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  return heading;
};
