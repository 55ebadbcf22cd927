import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

interface ModuleGraph {
  getModuleInfo: (id: string) => { isEntry: boolean; importedIds: readonly string[] } | null;
}

/** What the first page load needs of any page: everything that the entry imports without waiting. */
function createEntryTest() {
  let closure: Set<string> | undefined;
  return (id: string, graph: ModuleGraph): boolean => {
    if (!closure) {
      closure = new Set();
      const open = [entry];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (closure.has(next)) continue;
        closure.add(next);
        open.push(...(graph.getModuleInfo(next)?.importedIds ?? []));
      }
    }
    return closure.has(id);
  };
}
const entry = fileURLToPath(new URL("src/app/main.tsx", import.meta.url));
const ofEntry = createEntryTest();

export default defineConfig({
  base: "./",
  plugins: [react(), tailwindcss()],
  resolve: { dedupe: ["react", "react-dom", "wagmi", "viem", "@tanstack/react-query"] },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 700,
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // With a group, the bundler's helpers are a chunk too, not part of one that the first load does not need.
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2 },
            // One script instead of twenty-five that share among themselves what pages use too.
            { name: (id, graph) => (ofEntry(id, graph as never) ? "frame" : null), priority: 1 },
          ],
        },
      },
    },
  },
});
