/** Words after which a part of the whole is named. */
export const including = new Set(["including", "among", "include", "includes"]);
