import type { stores as source } from "../en/stores.ts";
import type { Translation } from "../messages.ts";

export const stores: Translation<typeof source> = {
  "stores.title": "店铺",
  "stores.lead":
    "每家店铺都出售了未来销售额的一部分。两位证明人为其销售签名，款项在此结算，分成持续流向代币持有人。",
  "stores.search": "按名称、代号或地址搜索",
  "stores.sort": "排序",
  "stores.sort.newest": "最新",
  "stores.sort.sales": "12 个月销售额",
  "stores.sort.royalty": "每枚代币分成",
  "stores.sort.name": "名称",
  "stores.count": "{count} 家店铺",
  "stores.column.store": "店铺",
  "stores.column.trend": "12 个月净销售额",
  "stores.column.royalty": "12 个月每枚代币分成",
  "stores.column.status": "状态",
  "stores.royalty.formula":
    "截至最近一次结算期末的 365 天内经证明的净销售额（{sales}）的 {share}，减去 {fee} 协议费，除以目前计分成的 {supply} 枚代币。",
  "stores.royalty.diluted": "若全部 {supply} 枚代币都计分成（即锁定代币全部解锁后）为 {amount}。",
  "stores.royalty.diluted.short": "完全摊薄 {amount}",
  "stores.trend.label": "{name} 最近十二个月的净销售额，由旧到新：{values}",
  "stores.vsBefore": "较前 6 个月 {change}",
  "stores.arrears.none": "无",
  "stores.empty": "还没有店铺",
  "stores.emptyHint": "第一家店铺会从发行它的区块起出现在这里。",
  "stores.noMatch": "没有与“{query}”匹配的店铺",
  "stores.noMatchHint": "请检查拼写，或粘贴完整的代币地址。",
  "stores.pageOnly":
    "按名称搜索和排序只覆盖本页的 {count} 家店铺，而非全部 {total} 家。完整的代币地址可立即找到。",
  "stores.clear": "清除搜索",
  "stores.sort.yield": "近 12 个月收益率",
  "stores.column.price": "价格与收益率",
  "stores.price.none": "没有流动性池",
  "stores.yield": "每年 {rate}",
  "stores.yield.formula":
    "近 12 个月每枚代币分成，除以店铺流动性池中的价格（{price}）。这说明的是过去，而非将来。",
  "stores.yield.diluted": "若全部代币都计分成：{rate}。",
  "stores.arrears.owed": "欠款 {amount}",
  "stores.priced": "没有流动性池的店铺没有收益率，此处不列出。",
};
