import type { MaterialId, PlaceId, SourceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Project } from "#schema/project.ts";

declare const place: PlaceId;
declare const material: MaterialId;
declare const source: SourceId;
declare const manifest: Manifest;
declare const project: Project;

declare function ofPlace(id: PlaceId): void;
declare function ofMaterial(id: MaterialId): void;

// A text of no kind may be any id: addresses and tests have such.
ofPlace("COD");
ofPlace(place);
ofPlace(project.place);

// @ts-expect-error a material is no place
ofPlace(material);
// @ts-expect-error a source is no place
ofPlace(source);
// @ts-expect-error a place is no material
ofMaterial(place);
// @ts-expect-error what a data file says of places is told apart from materials
ofMaterial(project.place);
// @ts-expect-error so are the lists of the manifest
for (const { id } of manifest.materials) ofPlace(id);
// @ts-expect-error and groups, whose members are places
for (const { members } of manifest.groups) for (const member of members) ofMaterial(member);
