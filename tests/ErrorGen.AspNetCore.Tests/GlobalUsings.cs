global using ErrorGen.AspNetCore.Tests.Harness;
global using ErrorGen.AspNetCore.Tests.Shop;
