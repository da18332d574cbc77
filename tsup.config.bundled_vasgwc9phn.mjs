// tsup.config.ts
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { build, transform } from "esbuild";
import rewritePattern from "regexpu-core";
import { defineConfig } from "tsup";
import ts from "typescript";
var __injected_import_meta_url__ = "file:///tmp/w-counter/tsup.config.ts";
var domains = readdirSync("src").filter((name) => existsSync(`src/${name}/index.ts`));
var tsup_config_default = defineConfig({
  entry: ["src/**/*.ts"],
  format: ["esm", "cjs"],
  dts: {
    entry: ["src/index.ts", ...domains.map((name) => `src/${name}/index.ts`), "src/interop/ics/index.ts", "src/es5.ts"]
  },
  splitting: true,
  clean: true,
  target: "es2022",
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  async onSuccess() {
    await writeSchemas();
    await writeEs5();
  }
});
async function writeSchemas() {
  const { jsonSchemas, openApiComponents } = await import(new URL("./dist/schema/index.js", __injected_import_meta_url__).href);
  for (const draft of ["draft-2020-12", "draft-7"]) {
    mkdirSync(`dist/schemas/${draft}`, { recursive: true });
    for (const [name, schema] of Object.entries(jsonSchemas(draft))) {
      writeFileSync(`dist/schemas/${draft}/${name}.json`, `${JSON.stringify(schema, null, 2)}
`);
    }
  }
  const info = { title: "congvu", version: process.env["npm_package_version"] ?? "0" };
  for (const version of ["3.1", "3.0"]) {
    const document = { openapi: `${version}.0`, info, paths: {}, components: openApiComponents(version) };
    writeFileSync(`dist/schemas/openapi-${version}.json`, `${JSON.stringify(document, null, 2)}
`);
  }
}
var script = { bundle: true, charset: "utf8", format: "iife", minify: true, write: false };
var lacking = [
  "array.includes",
  "object.entries",
  "object.values",
  "string.pad-start",
  "array.flat",
  "array.flat-map",
  "object.from-entries",
  "string.replace-all",
  "array.at",
  "string.at-alternative",
  "object.has-own"
];
var refusal = "if (typeof Map !== 'function' || typeof Set !== 'function' || typeof Symbol !== 'function') throw new Error('congvu needs Map, Set and Symbol; in Rhino set the language version to ES6');";
async function writeEs5() {
  const modern = await build({ ...script, entryPoints: ["src/es5.ts"], globalName: "congvu" });
  const { outputText } = ts.transpileModule(modern.outputFiles[0]?.text ?? "", {
    compilerOptions: { target: ts.ScriptTarget.ES5, module: ts.ModuleKind.None, downlevelIteration: true },
    transformers: { before: [withoutUnicodePatterns] }
  });
  const library = await transform(outputText, { minify: true, charset: "utf8", target: "es5" });
  const imports = lacking.map((name) => `import 'core-js/modules/es.${name}'`).join("\n");
  const fillings = await build({ ...script, stdin: { contents: imports, resolveDir: "." }, target: "es5" });
  const parts = [
    "/* congvu, MIT; with core-js, MIT, (c) Denis Pushkarev and contributors */",
    refusal,
    fillings.outputFiles[0]?.text,
    library.code,
    "if (typeof module === 'object' && module.exports) module.exports = congvu"
  ];
  mkdirSync("dist/es5", { recursive: true });
  writeFileSync("dist/es5/congvu.js", `${parts.map((part) => part?.trim()).join("\n")}
`);
  writeFileSync("dist/es5/package.json", '{ "type": "commonjs" }\n');
}
function withoutUnicodePatterns(context) {
  const visit = (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return ts.visitEachChild(node, visit, context);
    const [, pattern = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
    if (!/[suy]/.test(flags) && !pattern.includes("(?<")) return node;
    const plain = rewritePattern(pattern, flags, {
      unicodeFlag: "transform",
      unicodePropertyEscapes: "transform",
      dotAllFlag: "transform",
      namedGroups: "transform"
    });
    return ts.factory.createRegularExpressionLiteral(`/${plain}/${flags.replaceAll(/[su]/g, "")}`);
  };
  return (file) => ts.visitEachChild(file, visit, context);
}
export {
  tsup_config_default as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsidHN1cC5jb25maWcudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImNvbnN0IF9faW5qZWN0ZWRfZmlsZW5hbWVfXyA9IFwiL3RtcC93LWNvdW50ZXIvdHN1cC5jb25maWcudHNcIjtjb25zdCBfX2luamVjdGVkX2Rpcm5hbWVfXyA9IFwiL3RtcC93LWNvdW50ZXJcIjtjb25zdCBfX2luamVjdGVkX2ltcG9ydF9tZXRhX3VybF9fID0gXCJmaWxlOi8vL3RtcC93LWNvdW50ZXIvdHN1cC5jb25maWcudHNcIjtpbXBvcnQgeyBleGlzdHNTeW5jLCBta2RpclN5bmMsIHJlYWRkaXJTeW5jLCB3cml0ZUZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcydcbmltcG9ydCB7IGJ1aWxkLCB0cmFuc2Zvcm0gfSBmcm9tICdlc2J1aWxkJ1xuaW1wb3J0IHJld3JpdGVQYXR0ZXJuIGZyb20gJ3JlZ2V4cHUtY29yZSdcbmltcG9ydCB7IGRlZmluZUNvbmZpZyB9IGZyb20gJ3RzdXAnXG5pbXBvcnQgdHMgZnJvbSAndHlwZXNjcmlwdCdcblxuY29uc3QgZG9tYWlucyA9IHJlYWRkaXJTeW5jKCdzcmMnKS5maWx0ZXIoKG5hbWUpID0+IGV4aXN0c1N5bmMoYHNyYy8ke25hbWV9L2luZGV4LnRzYCkpXG5cbi8qKiBFdmVyeSBtb2R1bGUgaXMgYW4gZW50cnksIHNvIHRoYXQgYSBjb25zdW1lciBvZiBvbmUgZnVuY3Rpb24gZ2V0cyB0aGF0IGZ1bmN0aW9uIGFuZCBubyBtb3JlLiAqL1xuZXhwb3J0IGRlZmF1bHQgZGVmaW5lQ29uZmlnKHtcbiAgZW50cnk6IFsnc3JjLyoqLyoudHMnXSxcbiAgZm9ybWF0OiBbJ2VzbScsICdjanMnXSxcbiAgZHRzOiB7XG4gICAgZW50cnk6IFsnc3JjL2luZGV4LnRzJywgLi4uZG9tYWlucy5tYXAoKG5hbWUpID0+IGBzcmMvJHtuYW1lfS9pbmRleC50c2ApLCAnc3JjL2ludGVyb3AvaWNzL2luZGV4LnRzJywgJ3NyYy9lczUudHMnXSxcbiAgfSxcbiAgc3BsaXR0aW5nOiB0cnVlLFxuICBjbGVhbjogdHJ1ZSxcbiAgdGFyZ2V0OiAnZXMyMDIyJyxcbiAgZXNidWlsZE9wdGlvbnMob3B0aW9ucykge1xuICAgIG9wdGlvbnMuY2hhcnNldCA9ICd1dGY4J1xuICB9LFxuICBhc3luYyBvblN1Y2Nlc3MoKSB7XG4gICAgYXdhaXQgd3JpdGVTY2hlbWFzKClcbiAgICBhd2FpdCB3cml0ZUVzNSgpXG4gIH0sXG59KVxuXG4vKiogVGhlIEpTT04gU2NoZW1hIG9mIGV2ZXJ5IHJlY29yZCwgYXMgZmlsZXMgZm9yIHN5c3RlbXMgdGhhdCBhcmUgbm90IEphdmFTY3JpcHQuICovXG5hc3luYyBmdW5jdGlvbiB3cml0ZVNjaGVtYXMoKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IHsganNvblNjaGVtYXMsIG9wZW5BcGlDb21wb25lbnRzIH0gPSBhd2FpdCBpbXBvcnQobmV3IFVSTCgnLi9kaXN0L3NjaGVtYS9pbmRleC5qcycsIGltcG9ydC5tZXRhLnVybCkuaHJlZilcbiAgZm9yIChjb25zdCBkcmFmdCBvZiBbJ2RyYWZ0LTIwMjAtMTInLCAnZHJhZnQtNyddKSB7XG4gICAgbWtkaXJTeW5jKGBkaXN0L3NjaGVtYXMvJHtkcmFmdH1gLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KVxuICAgIGZvciAoY29uc3QgW25hbWUsIHNjaGVtYV0gb2YgT2JqZWN0LmVudHJpZXMoanNvblNjaGVtYXMoZHJhZnQpKSkge1xuICAgICAgd3JpdGVGaWxlU3luYyhgZGlzdC9zY2hlbWFzLyR7ZHJhZnR9LyR7bmFtZX0uanNvbmAsIGAke0pTT04uc3RyaW5naWZ5KHNjaGVtYSwgbnVsbCwgMil9XFxuYClcbiAgICB9XG4gIH1cbiAgY29uc3QgaW5mbyA9IHsgdGl0bGU6ICdjb25ndnUnLCB2ZXJzaW9uOiBwcm9jZXNzLmVudlsnbnBtX3BhY2thZ2VfdmVyc2lvbiddID8/ICcwJyB9XG4gIGZvciAoY29uc3QgdmVyc2lvbiBvZiBbJzMuMScsICczLjAnXSkge1xuICAgIGNvbnN0IGRvY3VtZW50ID0geyBvcGVuYXBpOiBgJHt2ZXJzaW9ufS4wYCwgaW5mbywgcGF0aHM6IHt9LCBjb21wb25lbnRzOiBvcGVuQXBpQ29tcG9uZW50cyh2ZXJzaW9uKSB9XG4gICAgd3JpdGVGaWxlU3luYyhgZGlzdC9zY2hlbWFzL29wZW5hcGktJHt2ZXJzaW9ufS5qc29uYCwgYCR7SlNPTi5zdHJpbmdpZnkoZG9jdW1lbnQsIG51bGwsIDIpfVxcbmApXG4gIH1cbn1cblxuY29uc3Qgc2NyaXB0ID0geyBidW5kbGU6IHRydWUsIGNoYXJzZXQ6ICd1dGY4JywgZm9ybWF0OiAnaWlmZScsIG1pbmlmeTogdHJ1ZSwgd3JpdGU6IGZhbHNlIH0gYXMgY29uc3RcblxuLyoqIFdoYXQgY2FtZSBhZnRlciBNYXAsIFNldCBhbmQgU3ltYm9sIGFuZCB0aGUgbGlicmFyeSB1c2VzOyBjb3JlLWpzIGFkZHMgZWFjaCBvbmx5IHdoZXJlIGl0IGlzIG1pc3NpbmcuICovXG5jb25zdCBsYWNraW5nID0gW1xuICAnYXJyYXkuaW5jbHVkZXMnLFxuICAnb2JqZWN0LmVudHJpZXMnLFxuICAnb2JqZWN0LnZhbHVlcycsXG4gICdzdHJpbmcucGFkLXN0YXJ0JyxcbiAgJ2FycmF5LmZsYXQnLFxuICAnYXJyYXkuZmxhdC1tYXAnLFxuICAnb2JqZWN0LmZyb20tZW50cmllcycsXG4gICdzdHJpbmcucmVwbGFjZS1hbGwnLFxuICAnYXJyYXkuYXQnLFxuICAnc3RyaW5nLmF0LWFsdGVybmF0aXZlJyxcbiAgJ29iamVjdC5oYXMtb3duJyxcbl1cblxuLyoqIEFuIGVuZ2luZSB0aGF0IGxpZXMgYWJvdXQgaXRzIGNvbGxlY3Rpb25zIGdpdmVzIHdyb25nIGRheXMgc2lsZW50bHk7IGJldHRlciBpdCByZWZ1c2VzLiAqL1xuY29uc3QgcmVmdXNhbCA9XG4gIFwiaWYgKHR5cGVvZiBNYXAgIT09ICdmdW5jdGlvbicgfHwgdHlwZW9mIFNldCAhPT0gJ2Z1bmN0aW9uJyB8fCB0eXBlb2YgU3ltYm9sICE9PSAnZnVuY3Rpb24nKSBcIiArXG4gIFwidGhyb3cgbmV3IEVycm9yKCdjb25ndnUgbmVlZHMgTWFwLCBTZXQgYW5kIFN5bWJvbDsgaW4gUmhpbm8gc2V0IHRoZSBsYW5ndWFnZSB2ZXJzaW9uIHRvIEVTNicpO1wiXG5cbi8qKiBUaGUgbGlicmFyeSBhcyBvbmUgRVM1IHNjcmlwdCwgZm9yIGVuZ2luZXMgaW5zaWRlIEphdmEgYW5kIG9sZCBicm93c2VyczogYSBnbG9iYWwgYGNvbmd2dWAsIG9yIGEgQ29tbW9uSlMgbW9kdWxlLiAqL1xuYXN5bmMgZnVuY3Rpb24gd3JpdGVFczUoKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IG1vZGVybiA9IGF3YWl0IGJ1aWxkKHsgLi4uc2NyaXB0LCBlbnRyeVBvaW50czogWydzcmMvZXM1LnRzJ10sIGdsb2JhbE5hbWU6ICdjb25ndnUnIH0pXG4gIGNvbnN0IHsgb3V0cHV0VGV4dCB9ID0gdHMudHJhbnNwaWxlTW9kdWxlKG1vZGVybi5vdXRwdXRGaWxlc1swXT8udGV4dCA/PyAnJywge1xuICAgIGNvbXBpbGVyT3B0aW9uczogeyB0YXJnZXQ6IHRzLlNjcmlwdFRhcmdldC5FUzUsIG1vZHVsZTogdHMuTW9kdWxlS2luZC5Ob25lLCBkb3dubGV2ZWxJdGVyYXRpb246IHRydWUgfSxcbiAgICB0cmFuc2Zvcm1lcnM6IHsgYmVmb3JlOiBbd2l0aG91dFVuaWNvZGVQYXR0ZXJuc10gfSxcbiAgfSlcbiAgY29uc3QgbGlicmFyeSA9IGF3YWl0IHRyYW5zZm9ybShvdXRwdXRUZXh0LCB7IG1pbmlmeTogdHJ1ZSwgY2hhcnNldDogJ3V0ZjgnLCB0YXJnZXQ6ICdlczUnIH0pXG4gIGNvbnN0IGltcG9ydHMgPSBsYWNraW5nLm1hcCgobmFtZSkgPT4gYGltcG9ydCAnY29yZS1qcy9tb2R1bGVzL2VzLiR7bmFtZX0nYCkuam9pbignXFxuJylcbiAgY29uc3QgZmlsbGluZ3MgPSBhd2FpdCBidWlsZCh7IC4uLnNjcmlwdCwgc3RkaW46IHsgY29udGVudHM6IGltcG9ydHMsIHJlc29sdmVEaXI6ICcuJyB9LCB0YXJnZXQ6ICdlczUnIH0pXG4gIGNvbnN0IHBhcnRzID0gW1xuICAgICcvKiBjb25ndnUsIE1JVDsgd2l0aCBjb3JlLWpzLCBNSVQsIChjKSBEZW5pcyBQdXNoa2FyZXYgYW5kIGNvbnRyaWJ1dG9ycyAqLycsXG4gICAgcmVmdXNhbCxcbiAgICBmaWxsaW5ncy5vdXRwdXRGaWxlc1swXT8udGV4dCxcbiAgICBsaWJyYXJ5LmNvZGUsXG4gICAgXCJpZiAodHlwZW9mIG1vZHVsZSA9PT0gJ29iamVjdCcgJiYgbW9kdWxlLmV4cG9ydHMpIG1vZHVsZS5leHBvcnRzID0gY29uZ3Z1XCIsXG4gIF1cbiAgbWtkaXJTeW5jKCdkaXN0L2VzNScsIHsgcmVjdXJzaXZlOiB0cnVlIH0pXG4gIHdyaXRlRmlsZVN5bmMoJ2Rpc3QvZXM1L2Nvbmd2dS5qcycsIGAke3BhcnRzLm1hcCgocGFydCkgPT4gcGFydD8udHJpbSgpKS5qb2luKCdcXG4nKX1cXG5gKVxuICB3cml0ZUZpbGVTeW5jKCdkaXN0L2VzNS9wYWNrYWdlLmpzb24nLCAneyBcInR5cGVcIjogXCJjb21tb25qc1wiIH1cXG4nKVxufVxuXG4vKiogUmVndWxhciBleHByZXNzaW9ucyB3aXRoIHRoZSBmbGFnIHUsIHdyaXR0ZW4gYXMgRVM1IGNhbiByZWFkIHRoZW0uICovXG5mdW5jdGlvbiB3aXRob3V0VW5pY29kZVBhdHRlcm5zKGNvbnRleHQ6IHRzLlRyYW5zZm9ybWF0aW9uQ29udGV4dCk6IHRzLlRyYW5zZm9ybWVyPHRzLlNvdXJjZUZpbGU+IHtcbiAgY29uc3QgdmlzaXQgPSAobm9kZTogdHMuTm9kZSk6IHRzLk5vZGUgPT4ge1xuICAgIGlmICghdHMuaXNSZWd1bGFyRXhwcmVzc2lvbkxpdGVyYWwobm9kZSkpIHJldHVybiB0cy52aXNpdEVhY2hDaGlsZChub2RlLCB2aXNpdCwgY29udGV4dClcbiAgICBjb25zdCBbLCBwYXR0ZXJuID0gJycsIGZsYWdzID0gJyddID0gL15cXC8oLiopXFwvKFthLXpdKikkL3MuZXhlYyhub2RlLnRleHQpID8/IFtdXG4gICAgaWYgKCEvW3N1eV0vLnRlc3QoZmxhZ3MpICYmICFwYXR0ZXJuLmluY2x1ZGVzKCcoPzwnKSkgcmV0dXJuIG5vZGVcbiAgICBjb25zdCBwbGFpbiA9IHJld3JpdGVQYXR0ZXJuKHBhdHRlcm4sIGZsYWdzLCB7XG4gICAgICB1bmljb2RlRmxhZzogJ3RyYW5zZm9ybScsXG4gICAgICB1bmljb2RlUHJvcGVydHlFc2NhcGVzOiAndHJhbnNmb3JtJyxcbiAgICAgIGRvdEFsbEZsYWc6ICd0cmFuc2Zvcm0nLFxuICAgICAgbmFtZWRHcm91cHM6ICd0cmFuc2Zvcm0nLFxuICAgIH0pXG4gICAgcmV0dXJuIHRzLmZhY3RvcnkuY3JlYXRlUmVndWxhckV4cHJlc3Npb25MaXRlcmFsKGAvJHtwbGFpbn0vJHtmbGFncy5yZXBsYWNlQWxsKC9bc3VdL2csICcnKX1gKVxuICB9XG4gIHJldHVybiAoZmlsZSkgPT4gdHMudmlzaXRFYWNoQ2hpbGQoZmlsZSwgdmlzaXQsIGNvbnRleHQpXG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQXdMLFNBQVMsWUFBWSxXQUFXLGFBQWEscUJBQXFCO0FBQzFQLFNBQVMsT0FBTyxpQkFBaUI7QUFDakMsT0FBTyxvQkFBb0I7QUFDM0IsU0FBUyxvQkFBb0I7QUFDN0IsT0FBTyxRQUFRO0FBSjZGLElBQU0sK0JBQStCO0FBTWpKLElBQU0sVUFBVSxZQUFZLEtBQUssRUFBRSxPQUFPLENBQUMsU0FBUyxXQUFXLE9BQU8sSUFBSSxXQUFXLENBQUM7QUFHdEYsSUFBTyxzQkFBUSxhQUFhO0FBQUEsRUFDMUIsT0FBTyxDQUFDLGFBQWE7QUFBQSxFQUNyQixRQUFRLENBQUMsT0FBTyxLQUFLO0FBQUEsRUFDckIsS0FBSztBQUFBLElBQ0gsT0FBTyxDQUFDLGdCQUFnQixHQUFHLFFBQVEsSUFBSSxDQUFDLFNBQVMsT0FBTyxJQUFJLFdBQVcsR0FBRyw0QkFBNEIsWUFBWTtBQUFBLEVBQ3BIO0FBQUEsRUFDQSxXQUFXO0FBQUEsRUFDWCxPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsRUFDUixlQUFlLFNBQVM7QUFDdEIsWUFBUSxVQUFVO0FBQUEsRUFDcEI7QUFBQSxFQUNBLE1BQU0sWUFBWTtBQUNoQixVQUFNLGFBQWE7QUFDbkIsVUFBTSxTQUFTO0FBQUEsRUFDakI7QUFDRixDQUFDO0FBR0QsZUFBZSxlQUE4QjtBQUMzQyxRQUFNLEVBQUUsYUFBYSxrQkFBa0IsSUFBSSxNQUFNLE9BQU8sSUFBSSxJQUFJLDBCQUEwQiw0QkFBZSxFQUFFO0FBQzNHLGFBQVcsU0FBUyxDQUFDLGlCQUFpQixTQUFTLEdBQUc7QUFDaEQsY0FBVSxnQkFBZ0IsS0FBSyxJQUFJLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdEQsZUFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLE9BQU8sUUFBUSxZQUFZLEtBQUssQ0FBQyxHQUFHO0FBQy9ELG9CQUFjLGdCQUFnQixLQUFLLElBQUksSUFBSSxTQUFTLEdBQUcsS0FBSyxVQUFVLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFBQSxDQUFJO0FBQUEsSUFDNUY7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPLEVBQUUsT0FBTyxVQUFVLFNBQVMsUUFBUSxJQUFJLHFCQUFxQixLQUFLLElBQUk7QUFDbkYsYUFBVyxXQUFXLENBQUMsT0FBTyxLQUFLLEdBQUc7QUFDcEMsVUFBTSxXQUFXLEVBQUUsU0FBUyxHQUFHLE9BQU8sTUFBTSxNQUFNLE9BQU8sQ0FBQyxHQUFHLFlBQVksa0JBQWtCLE9BQU8sRUFBRTtBQUNwRyxrQkFBYyx3QkFBd0IsT0FBTyxTQUFTLEdBQUcsS0FBSyxVQUFVLFVBQVUsTUFBTSxDQUFDLENBQUM7QUFBQSxDQUFJO0FBQUEsRUFDaEc7QUFDRjtBQUVBLElBQU0sU0FBUyxFQUFFLFFBQVEsTUFBTSxTQUFTLFFBQVEsUUFBUSxRQUFRLFFBQVEsTUFBTSxPQUFPLE1BQU07QUFHM0YsSUFBTSxVQUFVO0FBQUEsRUFDZDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRjtBQUdBLElBQU0sVUFDSjtBQUlGLGVBQWUsV0FBMEI7QUFDdkMsUUFBTSxTQUFTLE1BQU0sTUFBTSxFQUFFLEdBQUcsUUFBUSxhQUFhLENBQUMsWUFBWSxHQUFHLFlBQVksU0FBUyxDQUFDO0FBQzNGLFFBQU0sRUFBRSxXQUFXLElBQUksR0FBRyxnQkFBZ0IsT0FBTyxZQUFZLENBQUMsR0FBRyxRQUFRLElBQUk7QUFBQSxJQUMzRSxpQkFBaUIsRUFBRSxRQUFRLEdBQUcsYUFBYSxLQUFLLFFBQVEsR0FBRyxXQUFXLE1BQU0sb0JBQW9CLEtBQUs7QUFBQSxJQUNyRyxjQUFjLEVBQUUsUUFBUSxDQUFDLHNCQUFzQixFQUFFO0FBQUEsRUFDbkQsQ0FBQztBQUNELFFBQU0sVUFBVSxNQUFNLFVBQVUsWUFBWSxFQUFFLFFBQVEsTUFBTSxTQUFTLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFDNUYsUUFBTSxVQUFVLFFBQVEsSUFBSSxDQUFDLFNBQVMsOEJBQThCLElBQUksR0FBRyxFQUFFLEtBQUssSUFBSTtBQUN0RixRQUFNLFdBQVcsTUFBTSxNQUFNLEVBQUUsR0FBRyxRQUFRLE9BQU8sRUFBRSxVQUFVLFNBQVMsWUFBWSxJQUFJLEdBQUcsUUFBUSxNQUFNLENBQUM7QUFDeEcsUUFBTSxRQUFRO0FBQUEsSUFDWjtBQUFBLElBQ0E7QUFBQSxJQUNBLFNBQVMsWUFBWSxDQUFDLEdBQUc7QUFBQSxJQUN6QixRQUFRO0FBQUEsSUFDUjtBQUFBLEVBQ0Y7QUFDQSxZQUFVLFlBQVksRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN6QyxnQkFBYyxzQkFBc0IsR0FBRyxNQUFNLElBQUksQ0FBQyxTQUFTLE1BQU0sS0FBSyxDQUFDLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFBQSxDQUFJO0FBQ3ZGLGdCQUFjLHlCQUF5QiwwQkFBMEI7QUFDbkU7QUFHQSxTQUFTLHVCQUF1QixTQUFrRTtBQUNoRyxRQUFNLFFBQVEsQ0FBQyxTQUEyQjtBQUN4QyxRQUFJLENBQUMsR0FBRywyQkFBMkIsSUFBSSxFQUFHLFFBQU8sR0FBRyxlQUFlLE1BQU0sT0FBTyxPQUFPO0FBQ3ZGLFVBQU0sQ0FBQyxFQUFFLFVBQVUsSUFBSSxRQUFRLEVBQUUsSUFBSSxzQkFBc0IsS0FBSyxLQUFLLElBQUksS0FBSyxDQUFDO0FBQy9FLFFBQUksQ0FBQyxRQUFRLEtBQUssS0FBSyxLQUFLLENBQUMsUUFBUSxTQUFTLEtBQUssRUFBRyxRQUFPO0FBQzdELFVBQU0sUUFBUSxlQUFlLFNBQVMsT0FBTztBQUFBLE1BQzNDLGFBQWE7QUFBQSxNQUNiLHdCQUF3QjtBQUFBLE1BQ3hCLFlBQVk7QUFBQSxNQUNaLGFBQWE7QUFBQSxJQUNmLENBQUM7QUFDRCxXQUFPLEdBQUcsUUFBUSwrQkFBK0IsSUFBSSxLQUFLLElBQUksTUFBTSxXQUFXLFNBQVMsRUFBRSxDQUFDLEVBQUU7QUFBQSxFQUMvRjtBQUNBLFNBQU8sQ0FBQyxTQUFTLEdBQUcsZUFBZSxNQUFNLE9BQU8sT0FBTztBQUN6RDsiLAogICJuYW1lcyI6IFtdCn0K
