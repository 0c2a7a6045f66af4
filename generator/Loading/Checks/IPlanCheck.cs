namespace PegOpenData.Loading.Checks;

/// <summary>One thing that a plan's records guarantee together; the class is named for it.</summary>
internal interface IPlanCheck
{
    /// <summary>The collections that must have been read whole: a file that did not parse must not make others look wrong.</summary>
    IReadOnlyList<string> Needs => [];

    IEnumerable<Diagnostic> Check(PlanIndex index);
}
