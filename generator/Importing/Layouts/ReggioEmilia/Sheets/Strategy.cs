namespace PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;

/// <summary>The place of a sheet in the strategy, from the top: indirizzo, obiettivo strategico, azione; null for what is not printed.</summary>
internal sealed record Strategy(string? Guideline, string? Goal, string? Action)
{
    public static Strategy None { get; } = new(null, null, null);

    /// <summary>The levels with their names as in <c>linee.livello</c>.</summary>
    public IEnumerable<(string Level, string? Name)> Levels => [("indirizzo", Guideline), ("obiettivo-strategico", Goal), ("azione", Action)];

    /// <summary>Without what stands below a level that is not printed, whose own place is not known.</summary>
    public Strategy DownToFirstGap =>
        Guideline is null ? None : Goal is null ? this with { Action = null } : this;

    /// <summary>What is missing here is taken from <paramref name="other"/>.</summary>
    public Strategy Or(Strategy other) => new(Guideline ?? other.Guideline, Goal ?? other.Goal, Action ?? other.Action);

    public bool Contradicts(Strategy other) =>
        Differ(Guideline, other.Guideline) || Differ(Goal, other.Goal) || Differ(Action, other.Action);

    private static bool Differ(string? one, string? another) => one is not null && another is not null && one != another;
}
