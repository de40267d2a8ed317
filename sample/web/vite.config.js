// The built files are part of the repository, so that the sample runs without Node. Their names do not have a hash: a change is a change of a file.
export default {
  base: "/web/",
  server: { proxy: { "/api": "http://localhost:5080", "/V1": "http://localhost:5080" } },
  build: {
    outDir: "dist",
    modulePreload: false,
    rollupOptions: { output: { entryFileNames: "[name].js", chunkFileNames: "[name].js", assetFileNames: "[name][extname]" } },
  },
};
