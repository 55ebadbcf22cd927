export * from "./Chart.tsx";
export * from "./SparkBars.tsx";
