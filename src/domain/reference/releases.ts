// Made by `npm run data` from data/sources/<family>/source.json: correct it there.

/** Official releases by the family of source that is made of them. */
export const RELEASE_OF_FAMILY = {
  "bgs-wms": "bgs",
  "cepii-baci": "baci",
  "eu-crm-study": "eu-study",
  "eurostat-comext": "comext",
  "un-comtrade": "comtrade",
  "usgs-mcs": "usgs",
  "world-bank-wgi": "wgi",
  "world-mining-data": "wmd",
} as const;
