import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { catalogues } from "../lib/i18n/index.ts";
import { type Feature, features } from "./features.ts";
import { Crashed, NotFound } from "./pages.tsx";
import { Shell } from "./Shell.tsx";

function createTree() {
  const root = createRootRoute({
    component: Shell,
    notFoundComponent: NotFound,
    errorComponent: Crashed,
  });
  const page = <Path extends string, Name extends keyof typeof features>(
    path: Path,
    feature: Name,
    name: keyof (typeof features)[Name]["pages"] & string,
  ) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: lazyRouteComponent(async () => {
        const { pages, texts }: Feature = features[feature];
        const [loaded] = await Promise.all([pages[name]!(), catalogues.need(texts)]);
        return loaded;
      }, name),
    });
  return root.addChildren([
    createRoute({
      getParentRoute: () => root,
      path: "/",
      beforeLoad: () => {
        throw redirect({ to: "/stores" });
      },
    }),
    page("/stores", "stores", "StoresPage"),
    page("/store/$token", "store", "StorePage"),
    page("/store/$token/roles", "roles", "RolesPage"),
    page("/liquidity/$token", "liquidity", "LiquidityPage"),
    page("/portfolio", "portfolio", "PortfolioPage"),
    page("/governance", "governance", "GovernancePage"),
    page("/governance/$token/new", "governance", "NewProposalPage"),
    page("/governance/$token/$proposalId", "governance", "ProposalPage"),
    page("/operations", "operations", "OperationsPage"),
    page("/apply", "issuance", "ApplyPage"),
    page("/apply/$id", "issuance", "ApplicationPage"),
    page("/underwrite", "issuance", "UnderwritePage"),
    page("/underwrite/$id", "issuance", "AssessPage"),
    page("/sales", "issuance", "SalesPage"),
    page("/sales/$id", "issuance", "SalePage"),
    page("/merchant/$token", "merchant", "MerchantPage"),
    page("/merchant/$token/vesting", "vesting", "VestingPage"),
  ]);
}

export const createAppRouter = () =>
  createRouter({
    routeTree: createTree(),
    history: createHashHistory(),
    defaultPreload: "intent",
    scrollRestoration: true,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
