package org.daybook.exchange;

import java.util.List;

/// Cells as sites write them, whose meaning is not in doubt.
final class ClearCells {
    /// Consents.
    static final List<String> GIVEN = List.of("1) yes", "SÌ (firmato)", "Да",
            // Italian
            "sì", "Sì.", "Sì, 12/3/2025", "firmata", "accettata", "acconsento", "autorizzo", "favorevoli",
            "sì (firmato il 12/3/2025)", "firmato il 12/3/2025", "sì (firmata)", "sì, a voce", "sì (modulo firmato)",
            "sì - 12.3.2025", "ha firmato il 3/4/2024", "acconsente (per iscritto)",
            // English
            "yes", "yes (signed 12/3/2025)", "signed on 12/3/2025", "Yes (in writing)", "yes, signed",
            "agreed 2025-03-12",
            "accepted", "yes (verbally)", "yes, signed on 12 March 2025", "yes (with interpreter)", "given, 2025",
            // Greek
            "ναι", "ναι (υπέγραψε)", "υπογράφτηκε", "ναι (12/3/2025)", "υπέγραψε στις 12/3/2025", "ναι, γραπτά",
            "συμφωνεί (προφορικά)", "ναι, συμφωνεί", "ΝΑΙ", "ναι (υπογράφηκε 12.3.2025)", "ναι (με διερμηνέα)",
            // Romanian
            "da", "acceptată", "da (semnat)", "da, semnat pe 12.03.2025", "a semnat", "de acord", "da (în scris)",
            "da, este de acord", "DA 12.03.2025", "semnat la data de 12/3/2025", "da (verbal)",
            // Bulgarian
            "да", "подписан", "да (подписано)", "да, подписано на 12.3.2025", "съгласна", "да, съгласна",
            "да (писмено)", "да (устно)", "приема", "подписано 12.3.2025 г.", "да, 12/3/2025",
            // Lithuanian
            "taip", "taip (sutinka)", "pasirašytas", "taip (pasirašė 2025-03-12)", "sutiko", "taip, pasirašyta",
            "taip (raštu)", "taip (žodžiu)", "sutinka 2025-03-12", "pasirašė, 2025-03-12", "TAIP");

    static final List<String> REFUSED = List.of("no (per ora)", "no (solo WhatsApp)", "non firmata", "non acconsento",
            "no, 1/3/2025", "non firmato il 12/3/2025", "no (not signed)", "refused 12/3/2025", "όχι (12/3/2025)",
            "όχι, δεν συμφωνεί", "nu (nu a semnat)", "nu, 01.03.2025", "не (отказва)", "не, 1.3.2025", "ne (nesutinka)",
            "ne, 2025-01-01", "0", "no");

    /// Marks of women who came.
    static final List<String> CAME = List.of("x", "(x)", "2h", "1,5",
            // Italian
            "sì, in ritardo", "ritardo 10'", "sì, ne ha due", "sì (ne ha 3)", "sì, no pranzo", "presente",
            "presente (ore 10)",
            "presente dalle 10", "sì (con la figlia)", "sì, da sola", "presente, si ferma a pranzo", "sì (online)",
            "presente, nessuna difficoltà", "presente, non assente",
            // English
            "yes", "present, no lunch", "yes, late", "present (left at 11)", "came late", "yes (online)",
            "present, with son",
            "yes, no children", "here from 10", "late 10 min", "present, not late",
            // Greek
            "ναι", "ναι (online)", "παρούσα από τις 10", "ναι, με το παιδί", "ήρθε αργά", "παρούσα (αργοπορία)",
            "ναι, κανένα πρόβλημα", "παρούσα, 2 ώρες", "ναι 10/3",
            // Romanian
            "da (online)", "da, nu a luat masa", "prezentă", "prezentă (întârziat)", "da, cu copilul",
            "prezentă și activă",
            "da, 2 ore", "prezentă, nu are copii", "prezent de la 10",
            // Bulgarian
            "да", "да (онлайн)", "да, няма проблем", "присъства", "присъства (закъсня)", "дойде по-късно",
            "да, с детето",
            "присъства, не яде", "да, 2 часа",
            // Lithuanian
            "taip, 2", "taip", "taip (nuotoliu)", "buvo", "buvo, vėlavo", "dalyvavo", "dalyvavo (su vaiku)",
            "atėjo vėliau",
            "taip, nėra problemų", "buvo iki 11");

    /// Marks of women who did not come.
    static final List<String> AWAY = List.of("0",
            // Italian
            "no", "ass. giust.", "assente (malata)", "assente (si scusa)", "no (si è trasferita)", "no, si sposa",
            "assente da marzo", "no, da lunedì", "non venuta", "assente, non venuta", "assente, non è venuta",
            "no malata",
            "assente: lavoro", "assente (visita medica)", "non venuta (malata)", "assente giustificata",
            // English
            "no show", "not present", "absent (not present)", "absent, not here", "absent (work)", "no, ill",
            "excused (doctor)",
            "sick since Monday", "away 3/4", "no - moved", "absent, no call",
            // Greek
            "όχι", "δεν ήρθε", "όχι, δεν ήρθε", "απούσα (άρρωστη)", "δεν ήρθε (άρρωστη)", "απούσα, δουλειά",
            "όχι (γιατρός)", "απούσα από 3/4", "δικαιολογημένη", "απούσα, δικαιολογημένη", "όχι, εργασία",
            // Romanian
            "nu", "absentă și bolnavă", "nu a venit", "nu, nu a venit", "absentă (muncă)", "nu (bolnavă)",
            "absentă din martie",
            "motivat", "absentă, motivat", "nu poate veni", "nu, la medic",
            // Bulgarian
            "не може да дойде", "не, да се обади", "не дойде", "не, не дойде", "отсъства (болна)", "не дойде (болна)",
            "отсъства от март", "болна", "не (работа)", "отсъства, по уважителна причина", "не дойде днес",
            // Lithuanian
            "ne", "nebuvo", "nebuvo (serga)", "ne, neatėjo", "serga", "neatėjo, serga", "ne (darbas)",
            "nedalyvavo (gydytojas)",
            "nebuvo nuo kovo", "ne, pateisinta", "serga nuo 3/4");

    private ClearCells() {}
}
