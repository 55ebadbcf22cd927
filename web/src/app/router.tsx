import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Crashed, NotFound } from "./pages.tsx";
import { Shell } from "./Shell.tsx";

function createTree(localBar: ReactNode) {
  const root = createRootRoute({
    component: () => <Shell localBar={localBar} />,
    notFoundComponent: NotFound,
    errorComponent: Crashed,
  });
  const page = <Path extends string>(path: Path, load: () => Promise<unknown>, name: string) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: lazyRouteComponent(load as never, name as never),
    });
  return root.addChildren([
    createRoute({
      getParentRoute: () => root,
      path: "/",
      beforeLoad: () => {
        throw redirect({ to: "/stores" });
      },
    }),
    page("/stores", () => import("../features/stores/index.ts"), "StoresPage"),
    page("/store/$token", () => import("../features/store/index.ts"), "StorePage"),
    page("/portfolio", () => import("../features/portfolio/index.ts"), "PortfolioPage"),
    page("/governance", () => import("../features/governance/index.ts"), "GovernancePage"),
    page("/governance/$token/new", () => import("../features/governance/index.ts"), "NewProposalPage"),
    page("/governance/$token/$proposalId", () => import("../features/governance/index.ts"), "ProposalPage"),
    page("/merchant/$token", () => import("../features/merchant/index.ts"), "MerchantPage"),
  ]);
}

export const createAppRouter = (localBar: ReactNode) =>
  createRouter({
    routeTree: createTree(localBar),
    history: createHashHistory(),
    defaultPreload: "intent",
    scrollRestoration: true,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
