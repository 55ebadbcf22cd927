import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Small modules that most pages need and the first load does not. */
const shared =
  /web[\\/]src[\\/](components[\\/](SourceNote|StoreStatus|ui[\\/](Badge|DataTable|Field|Hint|Pager))|lib[\\/](chain[\\/](keys|time)|indexer[\\/]\w+|stores[\\/](figures|types)|useSettled))\.tsx?/;
const protocol =
  /sdk[\\/]src[\\/]abi[\\/](liquidityGauge|merchantPolicy|pair|revenueRouter|royaltyToken|storeFactory|storeMetrics)\.ts/;

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
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // By themselves the bundler makes a file of nearly each module that two pages share, and on a cold load a request
            // costs more than its bytes.
            { name: "first", tags: ["$initial"] },
            { name: "protocol", test: protocol },
            { name: "shared", test: shared },
          ],
        },
      },
    },
  },
});
