using System.Diagnostics;
using System.Globalization;

namespace ErrorGen.Tool;

/// <summary>One line on a terminal that says what runs. Other outputs, scripts and CI do not get it, and neither does work that is done at once.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private readonly TextWriter? _terminal;
    private readonly int _count;
    private readonly Lock _lock = new();
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private int _started;
    private int _shown;

    private Progress(TextWriter? terminal, int count)
    {
        _terminal = terminal;
        _count = count;
    }

    /// <summary>Starts a piece of work.</summary>
    /// <param name="output">The output of the command.</param>
    /// <param name="count">The number of its parts.</param>
    /// <param name="isQuiet">Whether the user wants no line.</param>
    public static Progress Start(TextWriter output, int count, bool isQuiet) => new(!isQuiet && IsTerminal(output) ? output : null, count);

    /// <summary>Says which part starts.</summary>
    public void Next(string name)
    {
        lock (_lock)
        {
            _started++;
            if (_terminal is null || _time.Elapsed < Patience)
            {
                return;
            }

            string line = string.Create(CultureInfo.InvariantCulture, $"[{_started}/{_count}] {name}");
            _terminal.Write("\r" + line.PadRight(_shown));
            _shown = line.Length;
        }
    }

    /// <summary>Removes the line.</summary>
    public void Dispose()
    {
        if (_shown > 0)
        {
            _terminal?.Write($"\r{new string(' ', _shown)}\r");
        }
    }

    private static bool IsTerminal(TextWriter output) =>
        ReferenceEquals(output, Console.Error) && !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
}
