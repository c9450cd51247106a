import { createHmac } from 'node:crypto';
import { readEtsyMessage, readPrintifyMessage } from './webhook-messages.js';
import { isFromEtsy, isFromPrintify, type SignedMessage } from './webhook-signatures.js';

const message = (body: string, headers: Record<string, string>): SignedMessage => ({
  body: Buffer.from(body),
  header: (name) => headers[name],
});

describe('Printify', () => {
  const secret = '1f2e3d4c5b6a';
  const body =
    '{"id":"event-1","type":"order:updated","resource":{"id":"5cb8","type":"order","data":{"shop_id":815256}}}';
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const signed = message(body, { 'x-pfy-signature': `sha256=${signature}` });

  it('is known by its signature over the raw bytes, under any secret of this installation', () => {
    expect(isFromPrintify(signed, [secret])).toBe(true);
    expect(isFromPrintify(signed, ['newer', secret])).toBe(true);
    expect(isFromPrintify(signed, ['newer'])).toBe(false);
  });

  it('is not believed with a changed body, another form of signature, or none', () => {
    expect(isFromPrintify({ ...signed, body: Buffer.from(body.replace('5cb8', '5cb9')) }, [secret])).toBe(false);
    expect(isFromPrintify(message(body, { 'x-pfy-signature': signature }), [secret])).toBe(false);
    expect(isFromPrintify(message(body, {}), [secret])).toBe(false);
  });

  it('says what it is about', () => {
    expect(readPrintifyMessage(Buffer.from(body))).toEqual({
      provider: 'printify',
      eventId: 'event-1',
      topic: 'order:updated',
      shopRef: '815256',
      resourceRef: '5cb8',
    });
    expect(readPrintifyMessage(Buffer.from('[]'))).toBeUndefined();
    expect(readPrintifyMessage(Buffer.from('not json'))).toBeUndefined();
  });
});

describe('Etsy', () => {
  const key = Buffer.from('an invented key of 32 bytes, ok!');
  const secret = `whsec_${key.toString('base64')}`;
  const body =
    '{"event_type":"order.paid","resource_url":"https://openapi.etsy.com/v3/application/shops/77/receipts/990","shop_id":77}';
  const at = 1_795_000_000;
  const now = new Date(at * 1000);
  const sign = (id: string, timestamp: number, text = body) =>
    createHmac('sha256', key).update(`${id}.${timestamp}.${text}`).digest('base64');
  const headers = (signature: string, timestamp = at) => ({
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signature,
  });

  it('is known with and without the v1 of Standard Webhooks, among several entries', () => {
    const signature = sign('msg_1', at);
    expect(isFromEtsy(message(body, headers(`v1,${signature}`)), secret, now)).toBe(true);
    expect(isFromEtsy(message(body, headers(signature)), secret, now)).toBe(true);
    expect(isFromEtsy(message(body, headers(`v1,bm90IGl0 v1,${signature}`)), secret, now)).toBe(true);
  });

  it('is not believed when it is older or newer than five minutes, has another id, body or secret', () => {
    const late = at - 301;
    expect(isFromEtsy(message(body, headers(sign('msg_1', late), late)), secret, now)).toBe(false);
    const early = at + 301;
    expect(isFromEtsy(message(body, headers(sign('msg_1', early), early)), secret, now)).toBe(false);
    expect(isFromEtsy(message(body, headers(sign('msg_2', at))), secret, now)).toBe(false);
    expect(isFromEtsy(message(`${body} `, headers(sign('msg_1', at))), secret, now)).toBe(false);
    expect(isFromEtsy(message(body, headers(sign('msg_1', at))), 'whsec_AAAA', now)).toBe(false);
    expect(isFromEtsy(message(body, headers(sign('msg_1', at))), 'whsec_', now)).toBe(false);
    expect(isFromEtsy(message(body, {}), secret, now)).toBe(false);
  });

  it('names shop and receipt, wherever its address would lead', () => {
    expect(readEtsyMessage(Buffer.from(body), 'msg_1')).toMatchObject({
      shopRef: '77',
      resourceRef: '990',
      topic: 'order.paid',
    });
    const evil = body.replace('https://openapi.etsy.com', 'http://169.254.169.254');
    expect(readEtsyMessage(Buffer.from(evil), 'msg_1')).toMatchObject({ shopRef: '77', resourceRef: '990' });
    expect(readEtsyMessage(Buffer.from('{}'), 'msg_1')).toBeUndefined();
  });
});
