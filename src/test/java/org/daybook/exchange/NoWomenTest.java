package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody and nothing in a register that is not a participant gets a card.
class NoWomenTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private String women() {
        return register.one("""
                select group_concat(preferred_name, ', ')
                  from (select preferred_name from participant order by preferred_name)""");
    }

    /// A column states whose husband or son somebody is, or the sex under an unknown heading.
    @ParameterizedTest
    @ValueSource(strings = {"Relationship|herself|husband|son", "Parentela|titolare|marito|figlio",
            "Σχέση|η ίδια|πατέρας|γιος", "Qual è il tuo genere?|donna|uomo|maschio", "Sex of client|F|M|M",
            "about_her/sex|female|male|male", "group_id/Gender of participant|Female|Male|Boy"})
    void husbandsAndSonsWait(String column) {
        var said = column.split("\\|", -1);
        var result = register.run(Sheet.of("Members", "Card|Name|Birth|" + said[0], "1|Ana|1990-03|" + said[1],
                "2|Ion|1988-03|" + said[2], "3|Leo|2020-03|" + said[3], "4|Bea|1991-03|" + said[1],
                "5|Cea|1992-03|" + said[1]));
        assertEquals("Ana, Bea, Cea", women(), () -> Register.said(result).toString());
        assertEquals(List.of("3 a-man", "4 a-man"), Register.said(result));
    }

    /// The emergency contact and the person whom she wants with her state nothing about herself.
    @ParameterizedTest
    @ValueSource(strings = {"Emergency contact|husband|mother|brother", "Interpreter|woman|man|woman",
            "Came with|husband|sister|brother", "Child sex|male|female|female",
            "Capofamiglia|lei stessa|madre|marito", "Referred by|self|friend|husband",
            "Interprete|donna|uomo|donna"})
    void whoIsBesideHerMakesNoManOfHer(String column) {
        var said = column.split("\\|", -1);
        register.run(Sheet.of("Members", "Card|Name|Birth|" + said[0], "1|Ana|1990-03|" + said[1],
                "2|Bea|1988-03|" + said[2], "3|Cea|2000-03|" + said[3]));
        assertEquals("Ana, Bea, Cea", women());
    }

    /// Also with numbers of their own.
    @Test
    void husbandsOnASheetOfTheirOwnAreNoWomen() {
        register.run(Sheet.of("Mariti", "N.|Nome|Nascita", "31|Ion|1988-03", "32|Leo|1979-05"),
                Sheet.of("Elenco mariti", "N.|Nome|Nascita", "41|Ugo|1988-03", "42|Pio|1979-05"),
                Sheet.of("Donne e uomini", "N.|Nome|Nascita", "1|Ana|1990-03"),
                Sheet.of("Foglio4", "Partner: Caritas", "Iscritte", "N.|Nome|Nascita", "2|Bea|1990-03"));
        assertEquals("Ana, Bea", women());
    }

    /// A title above the headings counts as much as the name of the sheet, also if it states whose husbands they are.
    @ParameterizedTest
    @ValueSource(strings = {"Mariti", "ELENCO MARITI 2026", "Mariti delle donne", "Husbands of members", "Uomini",
            "Partners of Members", "Partner delle donne"})
    void norAreHusbandsUnderATitleOfTheirs(String title) {
        var headings = "N. tessera|Nome|Data di nascita";
        register.run(Sheet.of("Foglio1", title, headings, "31|Ion|16/3/1988", "32|Leo|16/3/1979"),
                Sheet.of("Foglio2", "Centro Aurora", title, headings, "33|Pio|16/3/1988"),
                Sheet.of("Foglio3", title + "||||Donne||", headings + "||" + headings,
                        "34|Ugo|16/3/1988||1|Ana|15/3/1990", "35|Edo|16/3/1988||2|Bea|15/3/1990"));
        assertEquals("Ana, Bea", women());
    }

    /// Nor do the acts or consents of men belong to the women with the same numbers.
    @ParameterizedTest
    @ValueSource(strings = {"Uomini;", "Foglio2;Mariti"})
    void whatMenDidIsNoWomans(String said) {
        var parts = said.split(";", -1);
        var grid = "N. tessera|Nome|Percorso|13/03/2024|20/03/2024";
        var consents = "N. tessera|Nome|Finalità|Risposta|Data";
        for (var rows : List.of(List.of(grid, "1|Ion|Competenze pratiche|x|x"),
                List.of(consents, "1|Ion|statistiche|sì|13.03.2024"))) {
            var all = new ArrayList<>(rows);
            if (!parts[1].isEmpty()) {
                all.addFirst(parts[1]);
            }
            register.run(Sheet.of("Donne", "N. tessera|Nome|Data di nascita", "1|Ana|15/3/1990"),
                    Sheet.of(parts[0], all.toArray(String[]::new)));
        }
        assertEquals("Ana", women());
        assertEquals(0, register.rows("attendance"));
        assertEquals(0, register.rows("consent_event where purpose = 'statistics'"));
    }

    /// A partner of the project, or a legend, makes nobody a man.
    @ParameterizedTest
    @ValueSource(strings = {"Partner: Caritas", "Partner Caritas Ambrosiana", "Donne e uomini", "M = maschi",
            "Compagni di viaggio"})
    void aTitleThatMeansNoMenMakesNone(String title) {
        register.run(Sheet.of("Foglio1", title, "N. tessera|Nome|Data di nascita", "1|Ana|15/3/1990"));
        assertEquals("Ana", women());
    }

    /// A mapping saved from a list of women does not know who is on the next one.
    @ParameterizedTest
    @ValueSource(strings = {"Foglio1;Mariti", "Mariti;", "Foglio1;Mariti delle donne"})
    void aKeptMappingMakesNoWomenOfHusbands(String said) {
        var parts = said.split(";", -1);
        var headings = "N. tessera|Nome|Data di nascita";
        var imports = house.open().imports();
        for (var list : List.of("Foglio1", "Elenco")) {
            var kept = imports.mappings().keep("donne " + list,
                    imports.plan(List.of(Sheet.of(list, headings, "1|Ana|15/3/1990")), ImportMapping.GUESSED));
            var husbands = List.<SourceSheet>of(parts[1].isEmpty()
                    ? Sheet.of(parts[0], headings, "31|Ion|16/3/1988")
                    : Sheet.of(parts[0], parts[1], headings, "31|Ion|16/3/1988"));
            imports.run(imports.check(imports.plan(husbands,
                    kept.of(imports.plan(husbands, ImportMapping.GUESSED).sheets()))), Progress.unwatched());
            assertEquals("", women(), list);
        }
    }

    /// Also in the second table of a sheet, which the mapping treats as women.
    @Test
    void norOfHusbandsInATableWhereWomenStood() {
        var headings = "N. tessera|Nome|Data di nascita";
        var imports = house.open().imports();
        var women = List.<SourceSheet>of(Sheet.of("Foglio1", "Donne 2024||||Donne 2025||", headings + "||" + headings,
                "1|Ana|15/3/1990||2|Bea|15/3/1990"));
        var kept = imports.mappings().keep("donne", imports.plan(women, ImportMapping.GUESSED));
        var couples = List.<SourceSheet>of(Sheet.of("Foglio1", "Donne||||Mariti||", headings + "||" + headings,
                "3|Cea|15/3/1990||31|Ion|16/3/1988"));
        imports.run(imports.check(imports.plan(couples,
                kept.of(imports.plan(couples, ImportMapping.GUESSED).sheets()))), Progress.unwatched());
        assertEquals("Cea", women());
    }

    /// Women may be below husbands, too, and in a register of both with a column for the sex; and a partner of the project may
    /// be named after women.
    @Test
    void womenBelowOrAmongMenStillComeIn() {
        var headings = "N. tessera|Nome|Data di nascita";
        register.run(
                Sheet.of("Foglio1", "Mariti", headings, "31|Ion|16/3/1988", "32|Leo|16/3/1979", "", "Donne", headings,
                        "1|Ana|15/3/1990", "2|Bea|15/3/1991"));
        assertEquals("Ana, Bea", women());
    }

    /// The other way round, too.
    @Test
    void norAreHusbandsBelowWomen() {
        var headings = "N. tessera|Nome|Data di nascita";
        register.run(Sheet.of("Foglio1", "Donne", headings, "1|Ana|15/3/1990", "", "Mariti", headings,
                "31|Ion|16/3/1988", headings, "32|Leo|16/3/1979", "", "Donne 2025", headings, "2|Bea|15/3/1990"),
                Sheet.of("Elenco", headings, "3|Cea|15/3/1990", "", "Mariti", headings, "33|Ugo|16/3/1988"));
        assertEquals("Ana, Bea, Cea", women());
    }

    /// Nor are they if there is only a title above them, without headings of their own, in any column.
    @ParameterizedTest
    @ValueSource(strings = {"Mariti||||", "|MARITI|||", "|Uomini 2025|||", "Lista mariti||||",
            "Mariti delle donne||||"})
    void norAreHusbandsBelowATitleAlone(String title) {
        var headings = "N. tessera|Nome|Data di nascita|13/03/2024|20/03/2024";
        var result = register.run(
                Sheet.of("Cucito", headings, "1|Ana|15/3/1990|x|", "2|Bea|15/3/1991|x|", title, "3|Ion|16/3/1988|x|x",
                        "4|Leo|16/3/1979|x|x", "Donne 2025||||", "5|Cea|16/3/1979|x|"),
                Sheet.of("Cucire", "N. tessera|13/03/2024|20/03/2024", "1|x|", "Mariti||", "1|x|x"),
                Sheet.of("Elenco", "N. tessera|Nome|Data di nascita", "4|Leo|16/3/1979", "6|Dea|16/3/1979"));
        assertEquals("Ana, Bea, Cea, Dea", women(), () -> Register.said(result).toString());
        assertEquals(4, register.rows("attendance"), () -> Register.said(result).toString());
    }

    /// People waiting below them are no men, and may be members in another sheet.
    @Test
    void whoWaitsBelowHusbandsIsNoMan() {
        var result = register.run(
                Sheet.of("Donne", "N. tessera|Nome|Data di nascita|Lingua", "1|Ana|15/3/1990|it", "Mariti|||",
                        "3|Ion|16/3/1988|it", "Lista d'attesa|||", "7|Dea|16/3/1979|it"),
                Sheet.of("Elenco", "N. tessera|Nome|Data di nascita", "7|Dea|16/3/1979"));
        assertEquals("Ana, Dea", women(), () -> Register.said(result).toString());
    }

    /// A word about one man is a remark on her, and a number next to it is a count.
    @ParameterizedTest
    @ValueSource(strings = {"|marito||", "Uomini: 3|||", "|figlio||", "|partner||", "|coniuge||", "|σύζυγος||",
            "|sutuoktinis||", "|partener||", "|мъж||", "Uomini 3 donne 12 totale 15 persone|||"})
    void aRemarkOnHerHusbandEndsNoList(String remark) {
        register.run(Sheet.of("Donne", "N. tessera|Nome|Data di nascita|Lingua", "1|Ana|15/3/1990|it", remark,
                "2|Bea|15/3/1991|it"));
        assertEquals("Bea", register.one("select preferred_name from participant where preferred_name = 'Bea'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Foglio1;Uomini e donne 2024", "Foglio1;Men and women", "Men and women;",
            "Ragazzi e ragazze;"})
    void aRegisterOfBothIsReadWhereAColumnSaysWhoIsAWoman(String said) {
        var parts = said.split(";", -1);
        var rows = new ArrayList<>(List.of("N. tessera|Nome|Data di nascita|Sesso", "1|Ana|15/3/1990|F",
                "2|Ion|15/3/1990|M", "3|Bea|15/3/1990|F"));
        if (!parts[1].isEmpty()) {
            rows.addFirst(parts[1]);
        }
        register.run(Sheet.of(parts[0], rows.toArray(String[]::new)));
        assertEquals("Ana, Bea", women());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Partner: Casa delle Donne", "Partner: Associazione Donne Insieme", "Partner:",
            "Partner Casa delle Donne", "Elenco Partner Spazio Donna",
            "Partners: Women’s Centre"})
    void aPartnerOfTheProjectMayBeCalledAfterWomen(String title) {
        register.run(Sheet.of("Foglio1", title, "N. tessera|Nome|Data di nascita", "1|Ana|15/3/1990"),
                Sheet.of("Partner Caritas", "N. tessera|Nome|Data di nascita", "2|Bea|15/3/1990"));
        assertEquals("Ana, Bea", women());
    }

    /// What was specified about a sheet named after partners, and saved, applies to the next one, too.
    @Test
    void whatWasKeptOfASheetOfPartnersIsReadAgain() {
        var imports = house.open().imports();
        var first = List.<SourceSheet>of(Sheet.of("Partner", "Nome|Tipo|Indirizzo|Città|Telefono",
                "Consultorio Nord|consultorio|Via Roma 1|Pisa|050 111222"));
        var guessed = imports.plan(first, ImportMapping.GUESSED);
        assertEquals(List.of(SheetKind.SERVICES),
                guessed.sheets().getFirst().mappings().stream().map(SheetMapping::kind)
                        .toList());
        var kept = imports.mappings().keep("rete", guessed);
        imports.run(imports.check(imports.plan(first, kept.of(guessed.sheets()))), Progress.unwatched());
        assertEquals(1, register.rows("service"));
        var caritas = List.<SourceSheet>of(Sheet.of("Partner", "N. tessera|Nome|Data di nascita",
                "1|Ana|15/3/1990"));
        var byHand = imports.plan(caritas, ImportMapping.GUESSED);
        assertEquals(List.of(), byHand.sheets().getFirst().mappings());
        var sheet = byHand.sheets().getFirst();
        var said = byHand.with(0, sheet.about(List.of(imports.guess(sheet, SheetKind.MEMBERS))));
        var hers = imports.mappings().keep("caritas", said);
        imports.run(imports.check(imports.plan(caritas, hers.of(byHand.sheets()))), Progress.unwatched());
        assertEquals("Ana", women());
    }

    /// A service has a name and a telephone number, as a woman does, and a place.
    @Test
    void servicesAndCompaniesAreNoWomen() {
        register.run(Sheet.of("Rete", "Nome|Tipo|Indirizzo|Città|Telefono|Orari|Lingue",
                "Consultorio Nord|consultorio|Via Roma 1|Pisa|050 111222|9-13|it",
                "Ambulatorio|salute|Via Po 2|Livorno|0586 111222|14-17|it"),
                Sheet.of("Contatti", "Nome|Settore|Città|Referente|Telefono",
                        "Hotel Mare|turismo|Pisa|Rosa|050 111333"),
                Sheet.of("Foglio3", "Nome|Città|Telefono", "Olena|Pisa|333 1234567"));
        assertEquals("Olena", women());
    }

    /// *Women* above numbers counts visitors.
    @Test
    void whoWasCountedAtTheDoorIsNobody() {
        var result = register.run(Sheet.of("Febbraio", "Data|Fascia|Donne|Ragazze|Bambini|Totale|Note",
                "05/02/2026|mattina|12|3|2|17|", "15/02/2026|mattina|5|1|1|7|pioggia"));
        assertEquals("", women(), () -> Register.said(result).toString());
        assertEquals(4, register.rows("door_count"));
    }

    /// The telephone number after a company is the company's.
    @Test
    void herEmployersTelephoneIsNotHers() {
        register.run(
                Sheet.of("Iscritte", "Codice|Nome|Anno di nascita|Azienda|Telefono",
                        "1|Ana|1990|Hotel Mare|050 112233"),
                Sheet.of("Altre", "Codice|Nome|Telefono|Azienda", "2|Bea|333 1234567|Hotel Mare"));
        assertEquals("Ana, Bea", women());
        assertEquals("333 1234567", register.one("select group_concat(telephone) from contact_unasked"));
    }

    /// Days tell nobody apart.
    @Test
    void aDayIsNoNumberOfHers() {
        register.run(Sheet.of("Iscritte", "N.|Cognome|Nome|Nata il|Iscr.", "1|Pop|Ana|15/3/1990|15/1/2026",
                "2|Obi|Bea|16/3/1991|15/1/2026"));
        assertEquals("Ana Pop, Bea Obi", women());
    }
}
