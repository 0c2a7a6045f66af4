namespace PegOpenData.Publishing.Site;

/// <summary>Where everything is published. These addresses never change: they are printed, cited and harvested.</summary>
public static class Addresses
{
    public static UrlPath Of(Administration administration) => UrlPath.Root.Page(administration.Id);

    public static UrlPath Transparency(Administration administration) => Of(administration).Page("amministrazione-trasparente");

    public static UrlPath Of(Administration administration, Plan plan) => Of(administration).Page("piani").Page(plan.Id);

    /// <summary>The list of a collection (<c>obiettivi</c>, <c>indicatori</c> …), or <c>dati</c>.</summary>
    public static UrlPath List(Administration administration, Plan plan, string collection) => Of(administration, plan).Page(collection);

    public static UrlPath Of(Administration administration, Plan plan, Entity record) =>
        List(administration, plan, record.Collection).Page(record.Id);

    /// <summary>A file of one record, named as the record: <c>obiettivi/&lt;id&gt;/&lt;id&gt;.csv</c>.</summary>
    public static UrlPath File(Administration administration, Plan plan, Entity record, string extension) =>
        Of(administration, plan, record).File($"{record.Id}.{extension}");

    /// <summary>A plan-wide table.</summary>
    public static UrlPath Table(Administration administration, Plan plan, string table, string extension) =>
        List(administration, plan, "dati").File($"{table}.{extension}");

    public static UrlPath Schema(string fileName) => UrlPath.Root.Page("schemi").File(fileName);

    public static UrlPath Asset(string name) => UrlPath.Parse($"/assets/{name}");

    /// <summary>The anchor of a phase on the page of its objective or sheet.</summary>
    public static string Anchor(Entity record) => $"{record.Collection}-{record.Id}";
}
