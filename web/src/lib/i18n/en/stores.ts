export const stores = {
  "stores.title": "Stores",
  "stores.lead":
    "Each store has sold a share of its future sales. What it sells is attested twice, settled here, and streamed to the token's holders.",
  "stores.search": "Search by name, symbol or address",
  "stores.sort": "Sort by",
  "stores.sort.newest": "Newest",
  "stores.sort.sales": "Sales, 12 months",
  "stores.sort.royalty": "Royalty per token",
  "stores.sort.name": "Name",
  "stores.count": "{count} {count|store|stores}",
  "stores.column.store": "Store",
  "stores.column.trend": "Net sales, 12 months",
  "stores.column.royalty": "Royalty per token, 12 months",
  "stores.column.status": "Status",
  "stores.column.arrears": "Arrears",
  "stores.royalty.formula":
    "{share} of attested net sales whose periods ended in the last 365 days ({sales}), less the {fee} protocol fee, divided by the {supply} tokens that earn today.",
  "stores.royalty.diluted":
    "{amount} if all {supply} tokens earned, that is after every locked token unlocks.",
  "stores.royalty.diluted.short": "{amount} fully diluted",
  "stores.royalty.yield": "A yield needs a market price; this store has no market yet.",
  "stores.trend.label": "Net sales of {name} in the last twelve months, oldest first: {values}",
  "stores.vsBefore": "{change} vs the 6 months before",
  "stores.arrears.none": "None",
  "stores.empty": "No stores yet",
  "stores.emptyHint": "The first store appears here in the block in which it is issued.",
  "stores.noMatch": "No store matches “{query}”",
  "stores.noMatchHint": "Check the spelling, or paste the token's full address.",
  "stores.pageOnly":
    "Search by name and sorting cover the {count} stores on this page. Over all {total} they need the indexer, which this site is not configured with. A full token address is found at once.",
  "stores.page": "{from}–{to} of {total}",
  "stores.clear": "Clear search",
} as const;
