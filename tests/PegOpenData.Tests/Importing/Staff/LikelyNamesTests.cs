using PegOpenData.Importing.Staff;
using PegOpenData.Loading;
using PegOpenData.Loading.Folders;

namespace PegOpenData.Tests.Importing.Staff;

/// <summary>Names are told from roles and from what offices write.</summary>
public sealed class LikelyNamesTests
{
    [Theory]
    [InlineData("Mario Inventati")]
    [InlineData("INVENTATI Mario")]
    [InlineData("INVENTATI MARIO")]
    [InlineData("mario inventati")]
    [InlineData("Inventati, Mario")]
    [InlineData("Istruttore Mario Inventati")]
    [InlineData("Istruttore amministrativo (Mario De Inventati)")]
    [InlineData("Dott.ssa Inventati")]
    [InlineData("dott. Inventati Mario")]
    [InlineData("Sig.ra Inventati")]
    [InlineData("Ing. D'Inventati")]
    [InlineData("M. Inventati")]
    [InlineData("Inventati M.")]
    [InlineData("Nonsò Inventati")]
    public void A_name_in_the_place_of_a_role_is_found(string text) => Assert.True(LikelyNames.AreInRole(text));

    [Theory]
    [InlineData("Istruttore amministrativo")]
    [InlineData("ISTRUTTORE DIRETTIVO AMMINISTRATIVO CONTABILE")]
    [InlineData("Esperto Educativo Culturale")]
    [InlineData("Agente di Polizia Municipale")]
    [InlineData("Dipendente a tempo indeterminato/determinato")]
    [InlineData("Dirigenti e posizioni organizzative")]
    [InlineData("Funzionario E.Q.")]
    [InlineData("Area dei Funzionari e dell'Elevata Qualificazione")]
    [InlineData("Ing. Capo")]
    [InlineData("Operaio specializzato IV livello")]
    [InlineData("Collaboratore Professionale Terminalista")]
    [InlineData("Assistente Sociale")]
    [InlineData("D3")]
    [InlineData("")]
    public void A_role_is_no_name(string text) => Assert.False(LikelyNames.AreInRole(text));

    [Theory]
    [InlineData("Fino a marzo c'era Mario Inventati", true)]
    [InlineData("Sostituisce INVENTATI Nonsò", true)]
    [InlineData("Segue la dott.ssa Inventati", true)]
    [InlineData("A cura dell'ing. Inventati", true)]
    [InlineData("Al posto dell'Inventati Mario", true)]
    [InlineData("Due distaccati a Reggio Emilia, uno a San Mario", false)]
    [InlineData("Conteggio al 31 dicembre; sede di Via Mario Inventati", false)]
    [InlineData("Compresi i due in Convenzione con Castel Nuovo", false)]
    [InlineData("CONTEGGIO AL 31 DICEMBRE", false)]
    public void A_note_may_name_towns_and_streets(string text, bool expected) => Assert.Equal(expected, LikelyNames.AreInProse(text));

    [Theory]
    [InlineData("A'")]
    [InlineData("Aa ")]
    [InlineData("a.")]
    [InlineData("333 ")]
    [InlineData("Via ")]
    public void Long_words_take_no_longer_than_their_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        _ = LikelyNames.AreInRole(text) || LikelyNames.AreInProse(text) || PegOpenData.Loading.Checks.Personal.PersonalData.In(text + "@").Any();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public void No_group_and_nobody_who_answers_in_the_plans_of_this_repository_is_taken_for_a_name()
    {
        var plans = PlanLoader.LoadData(SourceFolder.Read(Path.Combine(Repository.Root, "data"), new DiagnosticBag()), new DiagnosticBag()).SelectMany(each => each.Plans).ToList();
        var staff = plans.SelectMany(plan => plan.Staff).ToList();
        Assert.NotEmpty(staff);
        Assert.DoesNotContain(staff.SelectMany(group => new[] { group.Role, group.Category }).OfType<string>(), LikelyNames.AreInRole);
        Assert.DoesNotContain(staff.Select(group => group.Note).OfType<string>(), LikelyNames.AreInProse);
        var roles = plans.SelectMany(plan => plan.Centres.Select(centre => centre.Responsible).Concat(plan.Objectives.Select(each => each.Responsible)).Concat(plan.Phases.Select(each => each.Responsible)));
        Assert.DoesNotContain(roles.OfType<Responsible>().Select(responsible => responsible.Role), LikelyNames.AreInProse);
    }
}
