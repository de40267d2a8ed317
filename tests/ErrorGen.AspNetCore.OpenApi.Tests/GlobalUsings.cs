global using ErrorGen.TestSupport;
