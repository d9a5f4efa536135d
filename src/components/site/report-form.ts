import { zh as t } from '../../text/editors.ts';
import { copyText } from '../cite/copying.ts';

/** The report of an error: filled with what the link brought along, copied, and sent where an address is set. */
class ReportForm extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    const status = this.querySelector('[role=status]');
    const send = this.querySelector<HTMLAnchorElement>('a[data-send]');
    if (!field) return;
    const given = new URLSearchParams(location.search);
    const at = given.get('at') ?? '';
    // Addresses of this site only, and all of it as text.
    if (at.startsWith('/') && !at.startsWith('//'))
      field.value = t.template(location.origin + at, given.get('words') ?? '');
    this.querySelector('button')?.addEventListener('click', () => {
      void copyText(field.value).then((done) => {
        if (status) status.textContent = done ? t.copied : t.notCopied;
      });
    });
    send?.addEventListener('click', () => {
      const address = new URL(send.href);
      if (address.protocol === 'mailto:')
        send.href = `mailto:${address.pathname}?${new URLSearchParams({
          subject: t.report,
          body: field.value,
        })
          .toString()
          .replaceAll('+', '%20')}`;
    });
  }
}

customElements.define('report-form', ReportForm);
