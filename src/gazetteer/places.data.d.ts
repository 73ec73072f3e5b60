/** Hash of the text, to name the data in use. */
export declare const hash: string;
/** Countries, areas and towns as scripts/build-gazetteer.mjs describes them. */
declare const text: string;
export default text;
