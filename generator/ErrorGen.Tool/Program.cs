using ErrorGen.Tool;

return ToolCommand.Create().Parse(args).Invoke();
