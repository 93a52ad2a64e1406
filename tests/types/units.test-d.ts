import { type Amount, type Hhi, hhi, type MoneyUnit, type Share, share } from "#schema/units.ts";

declare function ofShare(part: Share): void;
declare function ofMoney(amount: Amount<MoneyUnit>): void;
declare const index: Hhi;
declare const weight: Amount<"t">;

ofShare(share(1, 3));
// @ts-expect-error a bare number is not a share
ofShare(0.3);
// @ts-expect-error an index is not a share
ofShare(index);
// @ts-expect-error a sum of shares is a number, which may be more than a whole
ofShare(share(1, 3) + share(1, 3));
// @ts-expect-error a share is not an index
const wrong: Hhi = share(1, 3);
const right: Hhi = hhi(share(1, 3) ** 2);

ofMoney({ unit: "keur", value: 1 });
// @ts-expect-error a weight is no money
ofMoney(weight);
// @ts-expect-error a figure without its unit is no amount
ofMoney(1);
// @ts-expect-error a unit that no figure has
const odd: Amount = { unit: "tonnes", value: 1 };

export { odd, right, wrong };
