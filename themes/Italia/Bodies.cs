using System.Collections.Frozen;
using PegOpenData.Publishing.Site;
using PegOpenData.Publishing.Site.Pages;
using PegOpenData.Publishing.Site.Pages.Plans;
using PegOpenData.Publishing.Site.Pages.Records;
using PegOpenData.Themes.Italia.Pages;
using PegOpenData.Themes.Italia.Pages.Plans;
using PegOpenData.Themes.Italia.Pages.Records;

namespace PegOpenData.Themes.Italia;

/// <summary>Which component draws which kind of page.</summary>
internal static class Bodies
{
    private static readonly FrozenDictionary<Type, Type> ByPage = new Dictionary<Type, Type>
    {
        [typeof(HomePage)] = typeof(HomeBody),
        [typeof(AdministrationPage)] = typeof(AdministrationBody),
        [typeof(TransparencyPage)] = typeof(TransparencyBody),
        [typeof(MarkdownPage)] = typeof(MarkdownBody),
        [typeof(OverviewPage)] = typeof(OverviewBody),
        [typeof(ObjectivesPage)] = typeof(ObjectivesBody),
        [typeof(IndicatorsPage)] = typeof(IndicatorsBody),
        [typeof(CentresPage)] = typeof(CentresBody),
        [typeof(LinesPage)] = typeof(LinesBody),
        [typeof(SheetsPage)] = typeof(SheetsBody),
        [typeof(MoneyPage)] = typeof(MoneyBody),
        [typeof(AmendmentsPage)] = typeof(AmendmentsBody),
        [typeof(DataPage)] = typeof(DataBody),
        [typeof(ObjectivePage)] = typeof(ObjectiveBody),
        [typeof(IndicatorPage)] = typeof(IndicatorBody),
        [typeof(CentrePage)] = typeof(CentreBody),
        [typeof(LinePage)] = typeof(LineBody),
        [typeof(SheetPage)] = typeof(SheetBody),
    }.ToFrozenDictionary();

    public static Type Of(Page page) =>
        ByPage.TryGetValue(page.GetType(), out var body) ? body : throw new NotSupportedException($"The theme has no body for {page.GetType().Name}.");
}
