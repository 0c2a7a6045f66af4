using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Identity;

/// <summary>What a record is called: by its code, by its title, and by whose it is.</summary>
internal static class RecordNames
{
    public const string Parent = "padre";

    private static readonly string[] Titles = ["titolo", "denominazione", "descrizione"];
    private static readonly string[] BudgetFields = ["direzione", "esercizio", "capitolo", "articolo", "descrizione", "base"];

    /// <summary>The collections whose records have an identifier.</summary>
    public static ImmutableArray<string> Identified { get; } =
        [Collections.Centres, Collections.Lines, Collections.Sheets, Collections.Objectives, Collections.Phases, Collections.Indicators, Collections.BudgetLines];

    public static string? CodeOf(MappingNode record) => Text(record, "codice");

    public static string? TitleOf(MappingNode record) => Titles.Select(field => Text(record, field)).FirstOrDefault(text => text is not null);

    /// <summary>The record that this one says it belongs to; null where it says none.</summary>
    public static RecordKey? OwnerOf(string collection, MappingNode record) => OwnersOf(collection)
        .Select(owner => Text(record, FieldOf(owner, collection)) is { } id ? new RecordKey(owner, id) : (RecordKey?)null)
        .FirstOrDefault(owner => owner is not null);

    /// <summary>The words that an identifier is made of where there is no code; null where the record has no name of its own.</summary>
    public static string? WordsOf(string collection, MappingNode record)
    {
        var words = collection == Collections.BudgetLines
            ? string.Join(' ', BudgetFields.Select(field => Text(record, field)).OfType<string>())
            : TitleOf(record);
        return string.IsNullOrEmpty(words) ? null : words;
    }

    /// <summary>The collections of what a record may belong to, the nearest first. The centre of a phase is who does it, not what it belongs to.</summary>
    private static string[] OwnersOf(string collection) => collection switch
    {
        Collections.Centres or Collections.Lines => [collection],
        Collections.Sheets or Collections.Objectives => [Collections.Centres],
        Collections.Phases or Collections.BudgetLines => [Collections.Objectives, Collections.Sheets],
        Collections.Indicators => [Collections.Phases, Collections.Objectives, Collections.Lines],
        _ => [],
    };

    private static string FieldOf(string owner, string collection) => owner == collection ? Parent : Collections.RecordOf(owner);

    private static string? Text(MappingNode record, string field) => (record[field] as ScalarNode)?.Text;
}
