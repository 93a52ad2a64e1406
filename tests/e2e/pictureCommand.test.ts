import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

function run(command: "picture" | "scene", query: string) {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", command, "--", query], {
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  return { status, stdout, stderr };
}

test("the command prints one SVG that asks for no other file", () => {
  const { status, stdout } = run("picture", "material=cobalt&measure=extraction&year=2024");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<\/svg>\n$/);
  expect(stdout.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
    /href="(?!#)|url\((?!#)|https?:/,
  );
});

test.each(["material=cobolt", "material=cobalt&year=1066", "mesure=extraction"])(
  "the command refuses %s just as the Scene's does",
  (query) => {
    const refused = run("picture", query);
    expect(refused).toEqual(run("scene", query));
    expect(refused.status).toBe(2);
    expect(refused.stdout).toBe("");
  },
);
