using System.Collections.Immutable;
using PegOpenData.Importing.Layouts.Capannori.Centres;
using PegOpenData.Importing.Layouts.Capannori.Objectives;

namespace PegOpenData.Importing.Layouts.Capannori;

/// <summary>What stands below the index, in printed order.</summary>
internal sealed record Body(ImmutableArray<BodyCentre> Centres, ImmutableArray<ObjectiveSheet> Sheets);
