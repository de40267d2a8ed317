using System.Net;
using Xunit;

namespace ErrorGen.Tests;

public sealed class HttpStatusesTests
{
    /// <summary>Where .NET still has the phrase of an older RFC, or writes it otherwise.</summary>
    private static readonly int[] NamedOtherwiseByDotNet = [413, 414, 416, 422, 505];

    [Fact]
    public void Hold_every_registered_code_with_its_phrase() =>
        Assert.Equal(
            RegisteredStatuses.All.Select(status => (status.Code, (string?)status.Phrase)),
            HttpStatuses.All.Select(status => (status.Status, status.Title)));

    [Fact]
    public void Agree_with_the_phrases_of_the_base_library()
    {
        foreach (ErrorStatus status in HttpStatuses.All)
        {
            using var response = new HttpResponseMessage((HttpStatusCode)status.Status);
            if (!string.IsNullOrEmpty(response.ReasonPhrase) && !NamedOtherwiseByDotNet.Contains(status.Status))
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
            ErrorStatus? expected = HttpStatuses.All.FirstOrDefault(status => status.Status == code);
            Assert.Equal(expected is not null, HttpStatuses.TryGet(code, out ErrorStatus? found));
            Assert.Same(expected, found);
        }

        Assert.False(HttpStatuses.TryGet(int.MinValue, out _));
        Assert.False(HttpStatuses.TryGet(int.MaxValue, out _));
    }

    [Fact]
    public void Cost_nothing_to_find() =>
        Assert.Equal(0, Allocated.By(() => HttpStatuses.TryGet(511, out ErrorStatus? status) ? status : null));

    [Fact]
    public void Are_each_described_in_one_sentence_of_their_own()
    {
        Assert.All(HttpStatuses.All, status => Assert.Matches(@"^[A-Z].*\.$", status.Description));
        Assert.Distinct(HttpStatuses.All.Select(status => status.Description));
    }

    [Fact]
    public void Have_a_message_exactly_where_they_are_failures()
    {
        Assert.All(HttpStatuses.All, status => Assert.Equal(status.Status >= 400, status.MessageTemplate is not null));
        Assert.All(HttpStatuses.All.Where(status => status.Status >= 400), status => Assert.Matches(@"^[A-Z].*\.$", status.MessageTemplate));
        Assert.Distinct(HttpStatuses.All.Where(status => status.Status >= 400).Select(status => status.MessageTemplate));
    }

    [Fact]
    public void Name_the_report_of_an_unexpected_failure_and_no_other_placeholder() =>
        Assert.All(
            HttpStatuses.All.Where(status => status.MessageTemplate is not null),
            status =>
            {
                Assert.Equal(status.Status == 500, status.MessageTemplate!.Contains("%reportId", StringComparison.Ordinal));
                Assert.DoesNotContain("%", status.MessageTemplate.Replace("%reportId", "", StringComparison.Ordinal), StringComparison.Ordinal);
            });
}
