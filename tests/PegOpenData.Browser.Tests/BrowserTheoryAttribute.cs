namespace PegOpenData.Browser.Tests;

/// <summary>A test that needs a browser: skipped with the reason where there is none, except where <c>CI=true</c>: there it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = "Neither Chromium nor Chrome is installed.";
        }
    }
}
