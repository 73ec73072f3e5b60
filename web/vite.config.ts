import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  plugins: [react()],
  build: {
    outDir: process.env.DATELINE_WEB_OUT ?? here("../dist/web"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 800,
    assetsInlineLimit: 0,
  },
  // `npm run dev:web` beside `dateline serve`.
  server: { proxy: { "/api": "http://127.0.0.1:4870" } },
});
