using System.Text;
using ErrorGen.Tool;

// Builds and scripts read UTF-8 on every system.
if (Console.IsOutputRedirected)
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

return ToolCommand.Run(args, Console.Out, Console.Error);
