/** What is written for whoever builds and publishes the map, or by a failed computation, and is no word for a reader. */
export const INTERNAL_WORDS =
  /CHECK BEFORE|before publishing|to be confirmed|confirm with|not verified|not checked|(stated|checked) (in|with) the copy|could not be opened|GitHub copy|this build\b|Infinity|\bNaN\b|\bundefined\b|\[object |TODO|FIXME/;
