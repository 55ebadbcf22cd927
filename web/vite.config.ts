import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

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
          // Few files: on a phone each request costs a round trip, and a plain static host answers six at a time.
          groups: [
            // With a group, the bundler's helpers are a chunk too, not part of one that the first load does not need.
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: "app", tags: ["$initial"], priority: 2 },
            // What most pages share; what two or three of them share stays theirs.
            {
              name: "pages",
              test: /[\\/](web[\\/]src[\\/](components|lib)|contracts[\\/]sdk|@radix-ui|@floating-ui|viem|abitype)[\\/]/,
              minShareCount: 7,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
