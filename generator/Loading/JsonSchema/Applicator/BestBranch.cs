using PegOpenData.Loading.JsonSchema.Compilation;
using PegOpenData.Loading.JsonSchema.Evaluation;

namespace PegOpenData.Loading.JsonSchema.Applicator;

/// <summary>Where no branch of <c>anyOf</c> or <c>oneOf</c> fits, says what the nearest one misses rather than what all of them do.</summary>
internal static class BestBranch
{
    /// <summary>In the failure's property: the value is of a type that no branch takes.</summary>
    internal const string WrongType = "type";

    /// <summary>In the failure's property: each branch wants another field, and none is there.</summary>
    internal const string NothingGiven = "required";

    public static void Report(Visit visit, KeywordSource source, IReadOnlyList<Schema> branches)
    {
        if (visit.IsSilent || branches.Count == 0)
        {
            visit.Fail(source);
            return;
        }

        var found = branches.Select(visit.FailuresHere).Where(failures => failures.Count > 0).ToList();
        var shaped = found.Where(failures => !failures.Any(failure => IsHere(visit, failure) && failure.Keyword == "type")).ToList();
        if (shaped.Count == 0)
        {
            visit.Fail(source, WrongType);
        }
        else if (shaped.Count > 1 && shaped.TrueForAll(failures => failures.All(failure => IsHere(visit, failure) && failure.Keyword == "required")))
        {
            visit.Fail(source, NothingGiven);
        }
        else
        {
            visit.Report(shaped.MinBy(failures => Distance(visit, failures))!);
        }
    }

    /// <summary>A branch whose distinguishing word (<c>tipo: data</c>) is another one was not the one meant.</summary>
    private static int Distance(Visit visit, IReadOnlyList<SchemaFailure> failures) =>
        failures.Sum(failure => failure.Keyword is "const" or "enum" && !IsHere(visit, failure) ? 10 : 1);

    private static bool IsHere(Visit visit, SchemaFailure failure) =>
        failure.Instance.Span == visit.Instance.Span && failure.Instance.GetType() == visit.Instance.GetType();
}
