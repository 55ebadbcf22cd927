import type { bounds as source } from "../en/bounds.ts";
import type { Translation } from "../messages.ts";

export const bounds: Translation<typeof source> = {
  "error.PolicyOutOfBounds": "{field}：{value} 超出条款范围 {min} 至 {max}。",
  "error.StreamDurationOutOfBounds": "分成流时长 {duration} 超出范围 {min} 至 {max}。",
  "error.ZeroAmount": "金额为零。",
  "error.WindowOutOfBounds": "窗口 {window} 超出范围 {min} 至 {max}。",
  "error.LimitAboveMaximum": "限额 {limit} 高于条款允许的上限 {max}。",
  "error.LimitBelowFloor": "每 {window} {limit}，低于条款向商家保证的下限：每 {floorWindow} {floorLimit}。",
  "error.SettingOutOfBounds": "{setting}：{value} 超出范围 {min} 至 {max}。",
};
