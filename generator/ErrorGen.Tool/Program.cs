using ErrorGen.Tool;

return ToolCommand.Run(args, Console.Out, Console.Error);
