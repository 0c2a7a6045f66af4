namespace PegOpenData.Tests;

/// <summary>A test on the study material beside the repository; skipped, with the reason, where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = Repository.WhyNotShared;
}
