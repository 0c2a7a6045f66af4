namespace PegOpenData.Tests;

/// <summary>A theory that needs the study documents beside the repository, and is skipped where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (!Directory.Exists(Repository.Shared))
        {
            Skip = "The study documents (../shared) are not beside the repository.";
        }
    }
}
