import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AccountsService } from '#domain/accounts/accounts-service.js';
import type { SignUps } from '#domain/accounts/sign-ups.js';
import {
  AccountCreateInput,
  AccountCreatePayload,
  EmailVerificationSendInput,
  EmailVerificationSendPayload,
  EmailVerifyInput,
  EmailVerifyPayload,
} from '#schema/accounts/sign-up.type.js';
import { Public } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { openHere } from './go-on-as.js';
import { requireCookie, toUserError } from './refusals.js';

/** Signing up by mail. */
@Resolver()
export class SignUpResolver {
  constructor(
    private readonly signUps: SignUps,
    private readonly accounts: AccountsService,
  ) {}

  @Public()
  @Mutation(() => AccountCreatePayload, {
    description: 'Asks for an account: a mail with a link makes it. Answers the same for a taken address.',
  })
  async accountCreate(
    @Arg('input', () => AccountCreateInput, { description: 'Who signs up.' }) input: AccountCreateInput,
    @Ctx() { ip }: ApiContext,
  ): Promise<AccountCreatePayload> {
    const { email, password, workspaceName, name, locale } = input;
    const wanted = { email, password, workspaceName, name: name ?? '', locale: locale ?? 'en' };
    const refusal = await this.signUps.request(wanted, ip);
    return { isMailSent: !refusal, userErrors: refusal ? [toUserError(refusal)] : [] };
  }

  @Public()
  @Mutation(() => EmailVerifyPayload, { description: 'Opens the link of the mail: makes the account and signs in.' })
  async emailVerify(
    @Arg('input', () => EmailVerifyInput, { description: 'Link and password.' }) { token, password }: EmailVerifyInput,
    @Ctx() context: ApiContext,
  ): Promise<EmailVerifyPayload> {
    requireCookie(context);
    const outcome = await this.signUps.verify({ token, password }, context);
    if ('failure' in outcome) return { viewer: null, userErrors: [toUserError(outcome)] };
    await openHere(context, outcome);
    return { viewer: await this.accounts.viewer(outcome.actor), userErrors: [] };
  }

  @Public()
  @Mutation(() => EmailVerificationSendPayload, {
    description: 'Sends the verification mail again. Answers the same for every address.',
  })
  async emailVerificationSend(
    @Arg('input', () => EmailVerificationSendInput, { description: 'To whom.' }) { email }: EmailVerificationSendInput,
    @Ctx() { ip }: ApiContext,
  ): Promise<EmailVerificationSendPayload> {
    const refusal = await this.signUps.resend(email, ip);
    return { isMailSent: !refusal, userErrors: refusal ? [toUserError(refusal)] : [] };
  }
}
