using System.Runtime.InteropServices;

namespace ErrorGen.Benchmarks.Build;

/// <summary>The processor time of ended child processes with all of theirs, on Linux: the wall-clock time of a build says little on a busy machine.</summary>
internal static partial class ProcessorTime
{
    private const int Children = -1;

    /// <summary>Gets the user and system time of all children that have ended, in seconds.</summary>
    public static double OfChildren
    {
        get
        {
            Usage usage = default;
            return GetUsage(Children, ref usage) == 0 ? usage.UserTime.Seconds + usage.SystemTime.Seconds : throw new PlatformNotSupportedException();
        }
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUsage(int who, ref Usage usage);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        private readonly long _seconds;
        private readonly long _microseconds;

        public double Seconds => _seconds + (_microseconds / 1e6);
    }

    /// <summary>The start of <c>struct rusage</c>; 14 more numbers follow.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private readonly struct Usage
    {
        public Time UserTime { get; }

        public Time SystemTime { get; }
    }
}
