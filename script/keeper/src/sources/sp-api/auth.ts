import { z } from "zod";
import type { Clock } from "../shared/clock.ts";
import { callApi } from "../shared/http.ts";
import { parseAnswer, plainNumber } from "../shared/json.ts";

const answer = z.object({
  access_token: z.string().min(1),
  token_type: z.literal("bearer"),
  expires_in: plainNumber.transform(Number),
});

export interface LwaSecrets {
  clientId: string;
  clientSecret: string;
  refreshToken: string;
}

/** Seconds before its end in which a token is no longer used. */
const margin = 60;

/** Login with Amazon: turns the seller's refresh token into access tokens that last an hour. */
export class LwaToken {
  readonly #secrets: LwaSecrets;
  readonly #url: URL;
  readonly #clock: Clock;
  #token: { text: string; until: number } | undefined;

  constructor(secrets: LwaSecrets, endpoint: string, clock: Clock) {
    this.#secrets = secrets;
    this.#url = new URL("/auth/o2/token", endpoint);
    this.#clock = clock;
  }

  forget(): void {
    this.#token = undefined;
  }

  async get(): Promise<string> {
    if (this.#token !== undefined && this.#clock.now() < this.#token.until) return this.#token.text;
    const { clientId, clientSecret, refreshToken } = this.#secrets;
    const what = "Login with Amazon";
    const asked = this.#clock.now();
    const { body } = await callApi(
      {
        what,
        method: "POST",
        url: this.#url,
        headers: async () => ({ "content-type": "application/x-www-form-urlencoded;charset=UTF-8" }),
        body: new URLSearchParams({
          grant_type: "refresh_token",
          refresh_token: refreshToken,
          client_id: clientId,
          client_secret: clientSecret,
        }).toString(),
        expected: 200,
      },
      this.#clock,
    );
    const { access_token, expires_in } = parseAnswer(answer, body, what);
    this.#token = { text: access_token, until: asked + (expires_in - margin) * 1000 };
    return access_token;
  }
}
