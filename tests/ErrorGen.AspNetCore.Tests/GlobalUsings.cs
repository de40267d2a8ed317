global using ErrorGen.AspNetCore.Tests.Shop;
global using ErrorGen.AspNetCore.Tests.Harness;
