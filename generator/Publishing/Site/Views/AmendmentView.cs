namespace PegOpenData.Publishing.Site.Views;

/// <summary>An amendment, with the record it changed.</summary>
/// <param name="Anchor">Where the record stands on its page, for a phase.</param>
public sealed record AmendmentView(Amendment Amendment, Crumb? Record, string? Anchor)
{
    public static AmendmentView Of(Amendment amendment, PublishedPlan plan, SiteFrame frame)
    {
        if (amendment.Indicator is { } indicator)
        {
            var changed = plan.Index.Indicators[indicator];
            return new AmendmentView(amendment, new Crumb(IndicatorView.NameOf(changed, frame.Texts), plan.UrlOf(changed)), null);
        }

        var owner = plan.Index.ObjectiveOf(amendment) is { } objective ? plan.Index.Objectives[objective] : null;
        if (amendment.Phase is { } id && plan.Index.Phases[id] is var phase)
        {
            return new AmendmentView(amendment, owner is null ? null : new Crumb(phase.Name, plan.UrlOf(owner)), Addresses.Anchor(phase));
        }

        return new AmendmentView(amendment, owner is null ? null : plan.CrumbOf(owner), null);
    }
}
