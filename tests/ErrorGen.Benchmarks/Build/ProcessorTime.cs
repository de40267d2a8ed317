using System.Runtime.InteropServices;

namespace ErrorGen.Benchmarks.Build;

/// <summary>Processor time on Linux, of ended child processes with all of theirs and of a thread: the wall-clock time of a build says little on a busy machine.</summary>
internal static partial class ProcessorTime
{
    private const int Children = -1;
    private const int Thread = 3;

    /// <summary>Gets the user and system time of all children that have ended, in seconds.</summary>
    public static double OfChildren
    {
        get
        {
            Usage usage = default;
            return GetUsage(Children, ref usage) == 0 ? usage.UserTime.Seconds + usage.SystemTime.Seconds : throw new PlatformNotSupportedException();
        }
    }

    /// <summary>Gets the processor time of the current thread, in seconds.</summary>
    public static double OfThread => GetTime(Thread, out ClockTime time) == 0 ? time.Seconds : throw new PlatformNotSupportedException();

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out ClockTime time);

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUsage(int who, ref Usage usage);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct ClockTime
    {
        private readonly long _seconds;
        private readonly long _nanoseconds;

        public double Seconds => _seconds + (_nanoseconds / 1e9);
    }

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
