// Made by `npm run data` from data/reference/remarks.csv: correct it there.

/** Facts about single materials that a figure alone would hide. */
export const REMARKS = [
  {"material":"platinum-group-metals","about":"trade","kind":"hub","message":"platinum-hubs"},
  {"material":"platinum-group-metals","about":"mass","kind":"hub","message":"platinum-uae-india","years":[2024]},
  {"material":"phosphate-rock","about":"trade","kind":"boundary","message":"western-sahara"},
  {"material":"aluminium","about":"mass","kind":"gap","message":"guinea-bauxite","years":[2024],"code":"260600"},
  {"material":"arsenic","about":"trade","kind":"method","message":"arsenic-grades"},
  {"material":"cobalt","about":"trade","kind":"hub","message":"cobalt-transit"},
  {"material":"cobalt","about":"trade","kind":"gap","message":"finland-confidential","code":"810520"},
  {"material":"lithium","about":"trade","kind":"gap","message":"germany-confidential","code":"282520"},
  {"material":"lithium","about":"trade","kind":"method","message":"lithium-mirror","years":[2023],"code":"283691","isOfWorld":true},
  {"material":"nickel","about":"mass","kind":"gap","message":"nickel-2023-weight","years":[2023],"code":"260400"},
  {"material":"helium","about":"trade","kind":"shared-code","message":"helium-neon","years":[2022],"isOfWorld":true},
  {"material":"rare-earths-heavy","about":"trade","kind":"method","message":"norway-ireland","years":[2023,2024],"code":"28469060"},
] as const;
