using PegOpenData.Publishing.Site;

namespace PegOpenData.Themes.Italia;

/// <summary>The look of Italian public administrations, on Bootstrap Italia.</summary>
public sealed class ItaliaTheme : ITheme
{
    public string Name => "Italia";

    public Type Document => typeof(Document);
}
