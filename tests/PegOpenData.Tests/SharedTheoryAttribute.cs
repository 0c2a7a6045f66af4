namespace PegOpenData.Tests;

/// <summary>As <see cref="SharedFactAttribute"/>, for a table of cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = Repository.WhyNotShared;
}
