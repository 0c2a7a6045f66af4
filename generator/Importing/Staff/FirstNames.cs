using System.Collections.Frozen;

namespace PegOpenData.Importing.Staff;

/// <summary>The first names that most people in Italian offices have; those that are words of offices too (Vittoria, Rosa, Luce) are not here.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
    [
        "Achille", "Ada", "Adele", "Adriana", "Adriano", "Agata", "Agnese", "Agostino", "Alberto", "Aldo", "Alessandra", "Alessandro", "Alessia", "Alessio", "Alfonso", "Alfredo",
        "Alice", "Amedeo", "Andrea", "Angela", "Angelo", "Anna", "Annalisa", "Annamaria", "Antonella", "Antonia", "Antonietta", "Antonino", "Antonio", "Arianna", "Armando",
        "Arturo", "Aurora", "Barbara", "Beatrice", "Benedetta", "Benedetto", "Bianca", "Bruna", "Bruno", "Camilla", "Carla", "Carlo", "Carmela", "Carmelo", "Carmen", "Carolina",
        "Caterina", "Cecilia", "Cesare", "Chiara", "Cinzia", "Claudia", "Claudio", "Cosimo", "Cristian", "Cristiana", "Cristiano", "Cristina", "Daniela", "Daniele", "Dario", "Davide",
        "Debora", "Deborah", "Denis", "Diego", "Domenica", "Domenico", "Donatella", "Donato", "Edoardo", "Elena", "Eleonora", "Elisa", "Elisabetta", "Emanuela", "Emanuele",
        "Emiliano", "Emilio", "Emma", "Enrica", "Enrico", "Enzo", "Ernesto", "Ettore", "Eugenio", "Eva", "Fabiana", "Fabio", "Fabrizio", "Federica", "Federico", "Ferdinando",
        "Filippo", "Filomena", "Fiorella", "Flavia", "Flavio", "Franca", "Francesca", "Francesco", "Franco", "Gabriele", "Gabriella", "Gaetano", "Gennaro", "Gerardo", "Giacomo",
        "Giada", "Giancarlo", "Gianfranco", "Gianluca", "Gianluigi", "Gianni", "Gianpaolo", "Gino", "Giorgia", "Giorgio", "Giovanna", "Giovanni", "Giulia", "Giuliana", "Giuliano", "Giulio",
        "Giuseppe", "Giuseppina", "Graziella", "Grazia", "Guglielmo", "Guido", "Ida", "Ilaria", "Immacolata", "Ines", "Irene", "Isabella", "Ivan", "Ivana", "Ivano", "Jacopo", "Jessica", "Katia",
        "Laura", "Leonardo", "Letizia", "Lidia", "Liliana", "Lisa", "Livia", "Loredana", "Lorella", "Lorena", "Lorenza", "Lorenzo", "Luca", "Lucia", "Luciana", "Luciano", "Ludovica", "Luigi",
        "Luisa", "Maddalena", "Manuel", "Manuela", "Mara", "Marcella", "Marcello", "Marco", "Margherita", "Maria", "Mariangela", "Mariano", "Marika", "Marina", "Marino", "Mario", "Marisa",
        "Marta", "Martina", "Martino", "Massimiliano", "Massimo", "Matteo", "Mattia", "Maura", "Maurizio", "Mauro", "Michela", "Michele", "Milena", "Mirella", "Mirko", "Monica", "Nadia",
        "Natalia", "Nicola", "Nicoletta", "Nicolò", "Nunzia", "Orazio", "Ornella", "Oscar", "Paola", "Paolo", "Pasquale", "Patrizia", "Patrizio", "Pierluigi", "Piero", "Pietro", "Pina", "Raffaele",
        "Raffaella", "Raimondo", "Rebecca", "Renata", "Renato", "Renzo", "Riccardo", "Rita", "Roberta", "Roberto", "Rocco", "Romano", "Romina", "Rosalba", "Rosanna", "Rosaria", "Rosario",
        "Rossana", "Rossella", "Ruggero", "Sabina", "Sabrina", "Salvatore", "Samuele", "Sandra", "Sandro", "Sara", "Saverio", "Sebastiano", "Serena", "Sergio", "Silvana", "Silvano", "Silvia",
        "Silvio", "Simona", "Simone", "Simonetta", "Sofia", "Sonia", "Stefania", "Stefano", "Susanna", "Tamara", "Tania", "Teresa", "Tiziana", "Tiziano", "Tommaso", "Ugo", "Umberto", "Valentina",
        "Valentino", "Valeria", "Valerio", "Vanessa", "Vera", "Veronica", "Vincenza", "Vincenzo", "Viola", "Virginia", "Vito", "Vittorio", "Viviana", "Walter",
    ],
    StringComparer.OrdinalIgnoreCase);

    public static bool Has(string word) => All.Contains(word);
}
