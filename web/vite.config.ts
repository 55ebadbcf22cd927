import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** What the start imports step by step, in the order in which it does (src/app/main.tsx): a script each. */
const steps = [
  { name: "chain", test: /[\\/]app[\\/]boot[\\/]chain\.ts$/ },
  { name: "router", test: /[\\/]app[\\/]boot[\\/]router\.ts$/ },
  { name: "app", test: /[\\/]app[\\/]App\.tsx$/ },
];

/**
 * Names the steps' scripts in the document, so that all are loaded at once, and moves the style sheet behind the frame: a
 * style sheet holds up only what comes after it, the scripts among them, and the frame has its own.
 */
function firstLoad(): Plugin {
  return {
    name: "first-load",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        if (bundle === undefined) return html; // the development server has no scripts to name
        const sheets: string[] = [];
        const rest = html.replace(/\s*<link rel="stylesheet"[^>]*>/g, (sheet) => {
          sheets.push(sheet.trim());
          return "";
        });
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const scripts = steps.map(({ name }) => {
          const chunk = chunks.find((each) => each.name === name);
          if (chunk === undefined) throw new Error(`the start's step ${name} has no script of its own`);
          return chunk.fileName;
        });
        return {
          html: rest.replace("</body>", `  ${sheets.join("\n    ")}\n  </body>`),
          tags: scripts
            .filter((script) => !rest.includes(script))
            .map((script) => ({
              tag: "link",
              attrs: { rel: "modulepreload", crossorigin: true, href: `./${script}` },
              injectTo: "head" as const,
            })),
        };
      },
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [react(), tailwindcss(), firstLoad()],
  resolve: { dedupe: ["react", "react-dom", "wagmi", "viem", "@tanstack/react-query"] },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 700,
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Few files: on a phone each request costs a round trip, and a plain static host answers six at a time.
          groups: [
            // With a group, the bundler's helpers are a chunk too, not part of one that the first load does not need.
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 9 },
            // What the start itself runs: in a step's script it would bring the step along at once.
            {
              name: "start",
              test: /vite[\\/]preload-helper|[\\/]src[\\/]lib[\\/](yieldToInput|theme)\.ts$/,
              priority: 9,
            },
            ...steps.map((step, index) => ({ ...step, priority: 8 - index })),
            // What most pages share, and what the pages of one feature do.
            {
              name: "pages",
              test: /[\\/](contracts[\\/]sdk|@radix-ui|@floating-ui|viem|abitype)[\\/]/,
              minShareCount: 7,
              priority: 2,
            },
            {
              name: "pages",
              test: /[\\/]web[\\/]src[\\/](components|lib)[\\/]/,
              minShareCount: 3,
              priority: 2,
              includeDependenciesRecursively: false,
            },
            {
              name: "governance",
              test: /[\\/]features[\\/]governance[\\/]/,
              minShareCount: 2,
              priority: 1,
              includeDependenciesRecursively: false,
            },
            {
              name: "issuance",
              test: /[\\/]features[\\/]issuance[\\/]/,
              minShareCount: 2,
              priority: 1,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
});
