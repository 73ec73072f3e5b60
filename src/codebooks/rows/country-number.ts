import isoCountries from "i18n-iso-countries";

/** ISO 3166-1 numeric code of an alpha-2 code; undefined where there is none (Kosovo). */
export function numericCode(alpha2: string): number | undefined {
  const code = isoCountries.alpha2ToNumeric(alpha2);
  return code === undefined ? undefined : Number(code);
}
