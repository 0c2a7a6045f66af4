using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Datasets.Tables;

/// <summary>An indicator in one year.</summary>
internal sealed record IndicatorYear(Indicator Indicator, YearRow Year);
