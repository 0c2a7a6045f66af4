using System.Text;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>A plan with every field that is easily forgotten.</summary>
internal static class Everything
{
    /// <summary>Words that must be somewhere in the workbook.</summary>
    public static IReadOnlyList<string> Marks { get; } =
    [
        "campo=codice_ipa valore=c_x000", "campo=codice_istat valore=000001", "campo=codice_fiscale valore=00000000000", "campo=abitanti valore=1200",
        "campo=sito_at valore=https://", "campo=pec valore=p@x.it", "campo=rpct valore=Segretario", "campo=licenza valore=CC0-1.0",
        "campo=privacy valore=https", "campo=accessibilita valore=https", "campo=dimostrazione valore=sì", "campo=inizio valore=2025-02-01",
        "campo=validazione.organo valore=OIV", "campo=copertura.completo valore=no", "totali_stampati ambito=obiettivi",
        "documenti titolo=Allegato", "varianti=Uno | Due \\| tre", "ufficiale=sì", "stato=rinviato", "atto_stato.numero=7", "esito_dichiarato.atto.numero=9",
        "sezioni obiettivo=o-1", "stato_attuazione obiettivo=o-1", "mesi_previsti=1 | 2 | 12", "responsabile.nome=", "serie=serie-1", "iniziale.testo=14", "iniziale.anno=2024",
        "atteso=90%", "atteso.2026=almeno 3 e non più di 5", "raggiunto.rilevato_il=2025-12-31", "raggiunto.numeratore=45", "storico.2023=12", "perche_manca=Chiuso",
        "parti indicatore=i-1 campo=atteso.2026", "parti indicatore=i-2 campo=raggiunto", "raggiunto.tipo=testo", "previsto.2025=10.50", "previsto.2026=1234567890123.12",
        "personale centro=c-1", "personale ruolo=Tutto il piano", "rilevazioni fase=f-1", "modifiche", "da=80%", "atto.tipo=delibera",
    ];

    public static IReadOnlyList<SourceFile> Files { get; } =
    [
        File("prova/ente.yaml", """
            denominazione: Comune di Prova
            tipo: comune
            codice_ipa: c_x000
            codice_istat: "000001"
            codice_fiscale: "00000000000"
            abitanti: 1200
            sito: https://www.x.it/
            sito_at: https://www.x.it/at
            pec: p@x.it
            rpct: Segretario
            licenza: CC0-1.0
            privacy: https://www.x.it/privacy
            accessibilita: https://www.x.it/acc
            dimostrazione: true
            note: Una nota.
            """),
        File("prova/peg-2025/piano.yaml", """
            denominazione: PEG 2025
            anno: 2025
            tipo: peg
            inizio: 2025-02-01
            fine: 2025-11-30
            atti:
              - tipo: delibera
                numero: "12"
                data: 2025-01-30
                url: https://www.x.it/12.pdf
              - tipo: delibera
            stato: monitoraggio
            situazione_al: 2025-06-30
            data_pubblicazione: 2025-02-01
            data_aggiornamento: 2025-07-01
            ufficio_responsabile: Ragioneria
            copertura: { completo: false, manca: Le schede }
            validazione: { organo: OIV, atto: verbale 1, data: 2025-03-01, url: "https://www.x.it/v" }
            totali_stampati:
              - { ambito: obiettivi, id: o-1, voce: spesa, importo: 10.50, percentuale: 12.5 }
            documenti:
              - { titolo: Allegato, url: "https://www.x.it/a.pdf" }
            testo_omesso: true
            note: |-
              Due righe
              di nota.
            centri:
              - { id: c-1, codice: "04", denominazione: Area, tipo: area, responsabile: { ruolo: Dirigente, nome: Nome Cognome }, varianti: [Uno, "Due | tre"] }
              - { id: c-2, denominazione: Servizio, padre: c-1, fonte: { documento: a.pdf, riga: 3, pagina: 1 } }
            linee:
              - { id: l-1, livello: missione, codice: "01", denominazione: Servizi, ufficiale: true }
            schede:
              - { id: s-1, titolo: Scheda, tipo: progetto, centro: c-1, linee: [l-1], descrizione: "**Sì**" }
            modifiche:
              - { indicatore: i-1, campo: atteso, da: "80%", a: "90%", motivo: Rinvio, data: 2025-05-01, atto: { tipo: delibera, numero: "3" } }
            rilevazioni:
              - { indicatore: i-1, data: 2025-06-30, valore: "45%", numeratore: 45, denominatore: 100, note: Metà }
              - { fase: f-1, data: 2025-03-31, valore: fatto }
            personale:
              - { centro: c-1, ruolo: Tecnici, categoria: C, persone: 3, impegno: 250.5 }
              - { ruolo: Tutto il piano, persone: 5 }
            """),
        File("prova/peg-2025/obiettivi/o-1.yaml", """
            id: o-1
            codice: "1"
            titolo: Titolo
            tipo: sviluppo
            centro: c-1
            centri_coinvolti: [c-2]
            referente_politico: Assessorato
            responsabile: { ruolo: Capo }
            scheda: s-1
            linee: [l-1]
            temi: [pnrr]
            descrizione: "Uno\n\n- due"
            testo_omesso: true
            peso: 10
            peso_indicatori: 50
            peso_fasi: 50
            sezioni: [{ nome: Destinatari, testo: Tutti }]
            stato_attuazione: [{ data: 2025-06-30, testo: Avviato }]
            stato: rinviato
            atto_stato: { tipo: determina, numero: "7" }
            esito_dichiarato: { esito: parziale, percentuale: 105.5, organo: OIV, atto: { tipo: verbale, numero: "9", data: 2025-05-05 }, data: 2025-06-01 }
            fasi:
              - { id: f-1, ordine: 1, denominazione: Avvio, descrizione: Si parte, peso: 100, avanzamento: 20, inizio_previsto: 2025-02-01, fine_prevista: 2025-03-01, inizio_effettivo: 2025-02-02, fine_effettiva: 2025-03-02, mesi_previsti: [1, 2, 12], mesi_effettivi: [3], atteso: Fatto, centro: c-2, atto: n. 3, indicatori: [{ id: i-3, atteso: "3" }] }
            indicatori:
              - id: i-1
                codice: I1
                denominazione: Quanti
                tipo: efficacia
                unita: giorni
                formula: a / b
                fonte_dato: protocollo
                verso: decrescente
                peso: 25.5
                serie: serie-1
                iniziale: { testo: "14", anno: 2024 }
                atteso:
                  testo: 90%
                  "2026":
                    testo: almeno 3 e non più di 5
                    tipo: composto
                    parti: [{ tipo: numero, operatore: ">=", valore: 3 }, { tipo: numero, operatore: "<=", valore: 5, unita: casi }]
                raggiunto: { testo: 45%, rilevato_il: 2025-12-31, numeratore: 45, denominatore: 100 }
                storico: { "2023": "12", "2024": "14" }
                note: Nota
              - id: i-2
                denominazione: Altro
                atteso: { "2025": "5", "2026": { testo: "31,000", tipo: numero, valore: 31000, incerto: true } }
                raggiunto: { testo: 5 e 6, tipo: composto, parti: [{ tipo: numero, valore: 5 }, { tipo: numero, valore: 6 }] }
                perche_manca: Chiuso
                esito_dichiarato: { esito: raggiunto }
              - { id: i-4, denominazione: Terzo, raggiunto: { testo: "7", tipo: testo } }
            risorse:
              - { id: r-1, direzione: spesa, titolo: "1", tipo_titolo: corrente, aggregato: "103", esercizio: 2025, capitolo: "0012", articolo: "0", base: cassa, cup: J81B21000000001, missione: "01", programma: "11", previsto: { "2025": 10.50, "2026": 1234567890123.12 }, assestato: 0.00, impegnato: -5, pagato: 1 }
            personale:
              - { ruolo: Tecnici, persone: 4 }
            """),
        File("prova/peg-2025/obiettivi/o-0.yaml", "id: o-0\ntitolo: Primo\nprosegue: peg-2024/o-9\n"),
    ];

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
