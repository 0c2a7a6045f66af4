using PegOpenData.Importing.Layouts.Capannori.Objectives;
using PegOpenData.Importing.Registers;

namespace PegOpenData.Importing.Layouts.Capannori.Records;

/// <summary>The lines of the DUP that objectives are tied to: a code has the same words wherever it is printed.</summary>
internal sealed class DupLines(ImportContext context, LineRegister lines)
{
    private readonly Dictionary<string, Link> byCode = new(StringComparer.Ordinal);

    /// <summary>The operational line, whose parent is the strategic one; null where it could not be read.</summary>
    public Slug? Of(ObjectiveSheet sheet, Slug objective)
    {
        var above = sheet.StrategicLine is { } strategic ? Find("obiettivo-strategico", strategic, parent: null, objective) : (Slug?)null;
        return sheet.OperationalLine is { } operational ? Find("obiettivo-operativo", operational, above, objective) : null;
    }

    private Slug Find(string level, Link link, Slug? parent, Slug objective)
    {
        if (!byCode.TryAdd(link.Code, link) && byCode[link.Code].Name != link.Name)
        {
            context.Found.Add(Errors.Importing.DisagreeingRepetition(link.Line.Span, $"La linea {link.Code} del DUP", byCode[link.Code].Line.Number));
        }

        return lines.Find(new PrintedLine(link.Line, level, link.Code, link.Name) { Parent = parent }, objective).Id;
    }
}
