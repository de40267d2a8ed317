using System.Net;
using ErrorGen.TestSupport;
using Xunit;

namespace ErrorGen.Tests;

public sealed class BuiltInStatusesTests
{
    /// <summary>Where .NET still has the phrase of an older RFC, or writes it otherwise.</summary>
    private static readonly int[] NamedOtherwiseByDotNet = [413, 414, 416, 422, 505];

    [Fact]
    public void Hold_every_registered_code_with_its_phrase() =>
        Assert.Equal(
            RegisteredStatuses.All.Select(status => (status.Code, (string?)status.Phrase)),
            BuiltInStatuses.All.Select(status => (status.Code, status.Title)));

    [Fact]
    public void Agree_with_the_phrases_of_the_base_library()
    {
        foreach (ErrorStatus status in BuiltInStatuses.All)
        {
            using var response = new HttpResponseMessage((HttpStatusCode)status.Code);
            if (!string.IsNullOrEmpty(response.ReasonPhrase) && !NamedOtherwiseByDotNet.Contains(status.Code))
            {
                Assert.Equal(response.ReasonPhrase, status.Title);
            }
        }
    }

    [Fact]
    public void Are_found_by_code_and_by_no_other_number()
    {
        for (int code = -1; code <= 1_000; code++)
        {
            ErrorStatus? expected = BuiltInStatuses.All.FirstOrDefault(status => status.Code == code);
            Assert.Equal(expected is not null, BuiltInStatuses.TryGet(code, out ErrorStatus? found));
            Assert.Same(expected, found);
        }

        Assert.False(BuiltInStatuses.TryGet(int.MinValue, out _));
        Assert.False(BuiltInStatuses.TryGet(int.MaxValue, out _));
    }

    [Fact]
    public void Cost_nothing_to_find() =>
        Assert.Equal(0, Allocated.By(() => BuiltInStatuses.TryGet(511, out ErrorStatus? status) ? status : null));

    [Fact]
    public void Are_each_described_in_one_sentence_of_their_own()
    {
        Assert.All(BuiltInStatuses.All, status => Assert.Matches(@"^[A-Z].*\.$", status.Description));
        Assert.Distinct(BuiltInStatuses.All.Select(status => status.Description));
    }

    [Fact]
    public void Have_a_message_exactly_where_they_are_failures()
    {
        Assert.All(BuiltInStatuses.All, status => Assert.Equal(status.Code >= 400, status.Message is not null));
        Assert.All(BuiltInStatuses.All.Where(status => status.Code >= 400), status => Assert.Matches(@"^[A-Z].*\.$", status.Message));
        Assert.Distinct(BuiltInStatuses.All.Where(status => status.Code >= 400).Select(status => status.Message));
    }

    [Fact]
    public void Name_the_report_of_an_unexpected_failure_and_no_other_placeholder() =>
        Assert.All(
            BuiltInStatuses.All.Where(status => status.Message is not null),
            status =>
            {
                Assert.Equal(status.Code == 500, status.Message!.Contains("%reportId", StringComparison.Ordinal));
                Assert.DoesNotContain("%", status.Message.Replace("%reportId", "", StringComparison.Ordinal), StringComparison.Ordinal);
            });
}
