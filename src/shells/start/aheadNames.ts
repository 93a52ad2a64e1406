interface Ref {
  readonly path: string;
}

/** What is needed here of a manifest that has not been checked yet. */
export interface UncheckedManifest {
  readonly files: Readonly<Record<"overview" | "projects" | "partnerships", Ref>> & {
    readonly placeNames: Readonly<Record<string, Ref>>;
  };
  readonly materials: readonly {
    readonly id: string;
    readonly dossier: Ref;
    readonly moreFlows?: readonly Ref[] | undefined;
  }[];
}

/** Data files of a first map by what asks for them, below the data folder. */
export interface DataNames {
  readonly boundaries: string;
  /** Projects and partnerships, which every Scene needs. */
  readonly policy: readonly string[];
  /** By language. */
  readonly placeNames: Readonly<Record<string, string | undefined>>;
  /** By material. */
  readonly dossiers: Readonly<Record<string, readonly string[] | undefined>>;
}

/** The files of an edition that a first map can need. */
export function dataNames({ files, materials }: UncheckedManifest): DataNames {
  const path = (ref: Ref): string => ref.path;
  return {
    boundaries: files.overview.path,
    policy: [files.projects, files.partnerships].map(path),
    placeNames: Object.fromEntries(
      Object.entries(files.placeNames).map(([locale, ref]) => [locale, ref.path]),
    ),
    dossiers: Object.fromEntries(
      materials.map(({ id, dossier, moreFlows = [] }) => [id, [dossier, ...moreFlows].map(path)]),
    ),
  };
}
