import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

function run(command: "picture" | "scene", ...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", command, "--", ...given], {
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

test.each([
  ["slide", 'width="1920px" height="1080px"'],
  ["a3", 'width="297mm" height="420mm"'],
])("the command fills the frame of a %s", (size, attributes) => {
  const { status, stdout } = run("picture", "material=cobalt", size);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  expect(stdout.slice(0, 200)).toContain(attributes);
});

test("the command refuses a size that there is not, with the nearest ones", () => {
  const { status, stdout, stderr } = run("picture", "material=cobalt", "slyde");
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^size=slyde is not valid; nearest: slide.*\n$/);
});
