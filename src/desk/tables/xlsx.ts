import { PassThrough } from "node:stream";
import excel from "exceljs";
import { hxlTags } from "./hxl-tags.js";
import type { TableFormat } from "./table-format.js";

/** A sheet has so many rows and no more. */
const mostRows = 1_048_576;
/** A cell holds so many characters. */
const longest = 32_767;

/** Excel's workbook: a sheet of rows and a sheet that says what the columns are. Text is text, never a formula. */
export const xlsx: TableFormat = {
  name: "xlsx",
  title: "Excel workbook",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  binary: true,
  async *write(rows, { columns, hxl, title }) {
    const stream = new PassThrough();
    const workbook = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
    const fill = async () => {
      let sheet = workbook.addWorksheet(title.slice(0, 31), { views: [{ state: "frozen", ySplit: 1 }] });
      const head = () => {
        sheet.columns = columns.map(({ name }) => ({ header: name, key: name, width: Math.min(30, Math.max(10, name.length + 2)) }));
        if (hxl) sheet.addRow(columns.map(({ name }) => hxlTags[name] ?? "")).commit();
      };
      head();
      let count = hxl ? 2 : 1;
      let sheets = 1;
      for await (const { cells } of rows) {
        if (count === mostRows) {
          sheet.commit();
          sheets += 1;
          sheet = workbook.addWorksheet(`${title.slice(0, 26)} ${sheets}`);
          head();
          count = hxl ? 2 : 1;
        }
        sheet.addRow(columns.map(({ name, type }) => cellOf(cells[name] ?? null, type))).commit();
        count += 1;
      }
      sheet.commit();
      const dictionary = workbook.addWorksheet("columns");
      dictionary.columns = [
        { header: "column", width: 24 },
        { header: "type", width: 10 },
        { header: "description", width: 90 },
      ];
      for (const { name, type, description } of columns) dictionary.addRow([name, type, description]).commit();
      dictionary.commit();
      await workbook.commit();
    };
    const filled = fill().catch((error: Error) => stream.destroy(error));
    for await (const chunk of stream) yield chunk as Uint8Array;
    await filled;
  },
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML holds none of these.
const notInXml = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

function cellOf(value: string | number | null, type: string): string | number | Date | null {
  if (typeof value !== "string") return value;
  if (type === "date" && /^\d{4}-\d\d-\d\d$/.test(value)) return new Date(`${value}T00:00:00Z`);
  return value.replace(notInXml, "").slice(0, longest);
}
