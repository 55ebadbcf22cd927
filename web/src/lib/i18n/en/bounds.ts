/** The contract errors that a form foresees: shown while typing, so they come with the pages. */
export const bounds = {
  "error.PolicyOutOfBounds": "{field}: {value} is outside the terms' bounds of {min} to {max}.",
  "error.StreamDurationOutOfBounds": "A stream of {duration} is outside the bounds of {min} to {max}.",
  "error.ZeroAmount": "The amount is zero.",
  "error.WindowOutOfBounds": "A window of {window} is outside the bounds of {min} to {max}.",
  "error.LimitAboveMaximum": "The limit {limit} is above the maximum of {max} that the terms allow.",
  "error.LimitBelowFloor":
    "{limit} per {window} is below the floor of {floorLimit} per {floorWindow} that the terms guarantee the merchant.",
  "error.SettingOutOfBounds": "{setting}: {value} is outside the bounds of {min} to {max}.",
} as const;
