package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several tables on a sheet: each is read by its own columns, and brings only people whom it identifies as women.
class TablesOfSheetTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private static final Sheet COMPANIES_BESIDE = Sheet.of("Foglio1",
            "Codice|Nome|Anno di nascita||Azienda|Settore|Città",
            "1|Ana|1990||Hotel Mare|turismo|Pisa", "2|Bea|1991||Lavanderia Blu|pulizie|Livorno");

    private final Register register = new Register(house);

    private String women() {
        return register.one("""
                select group_concat(said, ', ')
                  from (select preferred_name || coalesce(' ' || c.telephone, '') as said
                          from participant p
                          left join contact_unasked c on c.participant = p.id
                         order by preferred_name)""");
    }

    private String marks() {
        return register.one("""
                select group_concat(said, ', ')
                  from (select p.preferred_name || ' ' || s.title || ' ' || s.on_day as said
                          from attendance a
                          join participant p on p.id = a.participant
                          join session s on s.id = a.session
                         order by said)""");
    }

    /// The telephone number to the right is that of a company, and the company is imported as one.
    @Test
    void companiesStandBesideWomen() {
        var result = register.run(Sheet.of("Foglio1", "Donne iscritte|||||Aziende|||",
                "N. tessera|Nome|Data di nascita|Cittadinanza||Azienda|Settore|Città|Telefono",
                "S1|Ana|15/3/1990|Romania||Hotel Mare|turismo|Pisa|050 112233",
                "S2|Bea|25/3/1991|Nigeria||Lavanderia Blu|pulizie|Livorno|0586 112233"));
        assertEquals("Ana, Bea", women(), () -> Register.said(result).toString());
        assertEquals("Hotel Mare, Lavanderia Blu",
                register.one("select group_concat(name, ', ') from (select name from company order by name)"));
    }

    /// Two courses, each with its own women and days.
    @Test
    void twoCoursesStandSideBySide() {
        var result = register.run(Sheet.of("Iscritte", "Codice|Nome|Anno di nascita", "1|Ana|1990", "2|Bea|1991"),
                Sheet.of("Corsi 2026", "Cucito|||||Cucina|||",
                        "Codice|Nome|13/2/2026|20/2/2026||Codice|Nome|14/2/2026|21/2/2026", "1|Ana|x|||2|Bea|x|x",
                        "2|Bea||x||1|Ana||x"));
        assertEquals("Ana Cucina 2026-02-21, Ana Cucito 2026-02-13, Bea Cucina 2026-02-14, Bea Cucina 2026-02-21, "
                + "Bea Cucito 2026-02-20", marks(), () -> Register.said(result).toString());
    }

    /// Read as one table, sessions had the days and the numbers of the counts next to them, and there were no women.
    @Test
    void womenCountsAndSessionsStandSideBySide() {
        var result = register.run(Sheet.of("2025", "Iscritte||||||Accessi|||Incontri",
                "N. tessera|Nome|Nata il|Cittadinanza||Data|Persone||Data|Percorso|Titolo|Persone",
                "S1|Ana|15/3/1990|Romania||13/3/2025|9||23/4/2025|competenze pratiche|Cucito|4",
                "S2|Bea|25/3/1991|Nigeria||14/3/2025|8||24/4/2025|competenze pratiche|Cucito|5"));
        assertEquals("Ana, Bea", women(), () -> Register.said(result).toString());
        assertEquals("2025-03-13 9, 2025-03-14 8", register.one("""
                select group_concat(on_day || ' ' || people, ', ')
                  from (select on_day, people from door_count c join door_letter l on l.id = c.letter order by 1)"""));
        assertEquals("2025-04-23 4, 2025-04-24 5", register.one("""
                select group_concat(on_day || ' ' || anonymous, ', ')
                  from (select on_day, anonymous from session order by 1)"""));
    }

    /// The sessions after an empty column belong to the women on its left.
    @Test
    void whatSheCameToBehindAnEmptyColumnIsHers() {
        register.run(Sheet.of("Iscritte", "Codice|Nome|Anno di nascita", "1|Ana|1990", "2|Bea|1991"),
                Sheet.of("Presenze", "Codice|Nome||Data|Percorso|Titolo", "1|Ana||23/4/2025|competenze pratiche|Cucito",
                        "2|Bea||24/4/2025|competenze pratiche|Cucito"));
        assertEquals("Ana Cucito 2025-04-23, Bea Cucito 2025-04-24", marks());
    }

    /// Columns after an empty one that are about the same women belong to them.
    @Test
    void anEmptyColumnAloneDividesNothing() {
        register.run(Sheet.of("Iscritte", "Codice|Nome|Anno di nascita||Telefono|Cittadinanza",
                "1|Ana|1990||333 1234567|Romania", "2|Bea|1991||333 1234568|"));
        assertEquals("Ana 333 1234567, Bea 333 1234568", women());
    }

    /// Nor does a date of birth mean another woman, or a number if the left side has only names.
    @Test
    void herBirthAndHerNumberBehindAnEmptyColumnAreHers() {
        register.run(Sheet.of("Foglio1", "Codice|Cognome|Nome||Anno di nascita|Cittadinanza|Telefono",
                "1|Pop|Ana||1990|Romania|333 1234567", "2|Obi|Bea||1991|Nigeria|"),
                Sheet.of("Foglio2", "Cognome|Nome||Codice|Data iscrizione|Anno di nascita",
                        "Rossi|Cea||7|15/1/2026|1992"));
        assertEquals("Ana Pop 333 1234567, Bea Obi, Cea Rossi", women());
    }

    /// A mapping specifies the kind of each.
    @Test
    void eachTableIsCalledOtherwise() {
        var sheet = Sheet.of("Foglio1", "Codice|Nome|Anno di nascita||Azienda|Settore|Città",
                "1|Ana|1990||Hotel Mare|turismo|Pisa", "2|Bea|1991||Lavanderia Blu|pulizie|Livorno", "VISITE||||||",
                "Codice|Data|Attività||||", "1|5/2/2026|Cucito||||", "2|5/2/2026|Cucito||||");
        var imports = house.open().imports();
        var plan = imports.plan(List.of(sheet), ImportMapping.GUESSED);
        assertEquals(List.of("Foglio1", "Foglio1 [3]", "Foglio1 [2]"),
                plan.sheets().stream().map(one -> one.source().called()).toList());
        var said = assertInstanceOf(MappingFile.Read.Sound.class, MappingFile.read(MappingFile.written(plan)));
        assertEquals(kinds(plan), kinds(imports.plan(List.of(sheet), said.mapping())));
    }

    /// The third is named by its place, and husbands in the middle bring no women.
    @Test
    void threeStandSideBySide() {
        var titled = Sheet.of("Foglio1", "Donne iscritte|||||Mariti||||Aziende|||",
                "N. tessera|Nome|Data di nascita|Cittadinanza||N. tessera|Nome|Data di nascita||Azienda|Settore|Città|Telefono",
                "S1|Ana|15/3/1990|Romania||M1|Ion|15/3/1980||Hotel Mare|turismo|Pisa|050 112233",
                "S2|Bea|25/3/1991|Nigeria||M2|Obi|25/3/1981||Lavanderia Blu|pulizie|Livorno|0586 112233");
        assertEquals(List.of("Foglio1", "Mariti", "Aziende"), house.open().imports()
                .plan(List.of(titled), ImportMapping.GUESSED).sheets().stream().map(one -> one.source().label())
                .toList());
        var result = register.run(titled);
        assertEquals("Ana, Bea", women(), () -> Register.said(result).toString());
        assertEquals(2, register.rows("company"));
    }

    /// One list in two halves, so that it fits on a page. A person there with the same numbers is somebody's husband.
    @Test
    void aListGoesOnToTheRightUnderTheSameHeadings() {
        var headings = "N. tessera|Nome|Data di nascita||N. tessera|Nome|Data di nascita";
        var result = register.run(Sheet.of("Donne", "DONNE ISCRITTE||||||", headings,
                "1|Ana|15/3/1990||3|Cea|16/3/1990", "2|Bea|25/3/1991||4|Dea|26/3/1991"));
        assertEquals("Ana, Bea, Cea, Dea", women(), () -> Register.said(result).toString());
        var couples = Sheet.of("Coppie", headings, "5|Eva|15/3/1990||5|Ion|16/3/1990",
                "6|Fey|25/3/1991||6|Obi|26/3/1991");
        var plan = house.open().imports().plan(List.of(couples), ImportMapping.GUESSED);
        assertEquals(List.of(List.of(SheetKind.MEMBERS), List.of()), kinds(plan));
        assertTrue(plan.sheets().getLast().namesAlone());
    }

    /// Three parts of one page are one list, and only parts that continue as women do are women.
    @Test
    void aListGoesOnTwice() {
        var headings = "N. tessera|Nome|Data di nascita";
        var three = headings + "||" + headings + "||" + headings;
        var result = register.run(Sheet.of("Foglio1", three, "1|Ana|15/3/1990||3|Cea|16/3/1990||5|Eva|17/3/1990",
                "2|Bea|25/3/1991||4|Dea|26/3/1991||6|Fey|27/3/1991"));
        assertEquals("Ana, Bea, Cea, Dea, Eva, Fey", women(), () -> Register.said(result).toString());
        register.run(Sheet.of("Foglio1", "Donne iscritte||||Mariti||||||", three,
                "11|Gea|15/3/1990||21|Ion|15/3/1980||31|Ivo|16/3/1980",
                "12|Ina|15/3/1991||22|Obi|15/3/1981||32|Ugo|16/3/1981"));
        assertEquals("Ana, Bea, Cea, Dea, Eva, Fey, Gea, Ina", women());
    }

    /// Nothing identifies them as women, and something suggests that they may be husbands or others.
    @ParameterizedTest
    @ValueSource(strings = {"Foglio1;N. tessera|Nome|Data di nascita;D1|Ana|15/3/1990;U1|Ion|16/3/1991",
            "Foglio1;N. tessera|Nome|Data di nascita;1|Ana|15/3/1990;|Ion|16/3/1991",
            "Foglio1;Data iscrizione|N. tessera|Nome;1/2/2026|1|Ana;3/2/2026|1|Ion",
            "Foglio1;Cognome|Nome|Data di nascita;Pop|Ana|15/3/1990;Rossi|Ion|16/3/1991",
            "Coppie;N. tessera|Nome|Data di nascita;1|Ana|15/3/1990;2|Ion|16/3/1991",
            "Foglio1;Donne e mariti||;N. tessera|Nome|Data di nascita;1|Ana|15/3/1990;2|Ion|16/3/1991",
            "Foglio1;N. tessera|Nome|Data di nascita;LISTA D'ATTESA||;1|Ana|15/3/1990;2|Ion|16/3/1991"})
    void whoMayBeAHusbandDoesNotComeIn(String said) {
        var parts = List.of(said.split(";", -1));
        var left = parts.size() == 4
                ? List.of(parts.get(1) + "||" + parts.get(1))
                : parts.get(1).startsWith("N.")
                        ? List.of(parts.get(1) + "||" + parts.get(1), parts.get(2) + "||||")
                        : List.of(parts.get(1) + "||||", parts.get(2) + "||" + parts.get(2));
        var rows = Stream.concat(left.stream(),
                Stream.of(parts.get(parts.size() - 2) + "||" + parts.getLast())).toArray(String[]::new);
        var plan = house.open().imports().plan(List.of(Sheet.of(parts.getFirst(), rows)), ImportMapping.GUESSED);
        assertEquals(List.of(), plan.sheets().getLast().mappings(), () -> said);
        assertTrue(plan.sheets().getLast().namesAlone());
    }

    /// *Women* in a title may only state whose husbands they are.
    @ParameterizedTest
    @ValueSource(strings = {"Mariti delle donne", "Husbands of members", "Members and their husbands",
            "Coppie iscritte"})
    void husbandsOfWomenAreNoWomen(String title) {
        register.run(Sheet.of("Foglio1", "Donne iscritte||||" + title + "||",
                "N. tessera|Nome|Data di nascita||N. tessera|Nome|Data di nascita",
                "1|Ana|15/3/1990||3|Ion|16/3/1980", "2|Bea|25/3/1991||4|Obi|26/3/1981"));
        assertEquals("Ana, Bea", women());
    }

    /// Nor are their children taken for women, in a table or a sheet of their own.
    @ParameterizedTest
    @ValueSource(strings = {"Figli delle iscritte", "Registro bambini", "Bambini delle donne",
            "Children of our members"})
    void childrenOfWomenAreNoWomen(String title) {
        var headings = "N. tessera|Nome|Data di nascita";
        register.run(Sheet.of("Foglio1", "Donne iscritte||||" + title + "||", headings + "||" + headings,
                "1|Ana|15/3/1990||3|Ion|16/3/2017", "2|Bea|25/3/1991||4|Obi|26/3/2018"),
                Sheet.of(title, headings, "5|Ivo|16/3/2017", "6|Ugo|16/3/2018"),
                Sheet.of("Donne con figli", headings, "7|Cea|16/3/1997"));
        assertEquals("Ana, Bea, Cea", women());
    }

    /// A mapping of a list of women does not apply to husbands next to one under the same headings.
    @ParameterizedTest
    @ValueSource(strings = {"Foglio1", "Foglio1 (2)"})
    void aMappingOfWomenMakesNoneOfHusbands(String list) {
        var headings = "N. tessera|Nome|Data di nascita";
        var imports = house.open().imports();
        var kept = imports.mappings().keep("donne",
                imports.plan(List.of(Sheet.of(list, headings, "1|Ana|15/3/1990")), ImportMapping.GUESSED));
        var couples = List.<SourceSheet>of(Sheet.of("Foglio1", "Donne||||Mariti||", headings + "||" + headings,
                "2|Bea|15/3/1990||5|Ion|16/3/1990"));
        var guessed = imports.plan(couples, ImportMapping.GUESSED);
        var plan = imports.plan(couples, kept.of(guessed.sheets()));
        imports.run(imports.check(plan), Progress.unwatched());
        assertEquals("Bea", women());
    }

    @Test
    void companiesStandBesideServices() {
        var sheet = Sheet.of("Foglio1",
                "N. tessera|Nome|Data di nascita||Azienda|Settore|Città|Telefono||Servizio|Categoria|Città|Telefono",
                "S1|Ana|15/3/1990||Hotel Mare|turismo|Pisa|050 112233||Sportello|legale|Pisa|050 332211",
                "S2|Bea|25/3/1991||Lavanderia Blu|pulizie|Livorno|0586 112233||Medico|salute|Livorno|0586 332211");
        assertEquals(List.of("Foglio1", "Foglio1 [2]", "Foglio1 [3]"), house.open().imports()
                .plan(List.of(sheet), ImportMapping.GUESSED).sheets().stream().map(one -> one.source().called())
                .toList());
        var result = register.run(sheet);
        assertEquals("Ana, Bea", women(), () -> Register.said(result).toString());
        assertEquals(2, register.rows("company"));
        assertEquals(2, result.counts().getOrDefault(SheetKind.SERVICES, ImportResult.Counts.NONE).takenIn());
    }

    /// *Foglio1 (2)* is a spreadsheet's name for the copy of a sheet.
    @Test
    void aSheetIsCalledLikeNoTableOfAnother() {
        var sheets = List.<SourceSheet>of(COMPANIES_BESIDE, Sheet.of("Foglio1 (2)", "Codice|Nome|Anno di nascita",
                "3|Cea|1990"));
        var imports = house.open().imports();
        var plan = imports.plan(sheets, ImportMapping.GUESSED);
        var said = assertInstanceOf(MappingFile.Read.Sound.class, MappingFile.read(MappingFile.written(plan)));
        assertEquals(kinds(plan), kinds(imports.plan(sheets, said.mapping())));
    }

    /// Two files have a sheet of the same name: each is interpreted as before.
    @Test
    void sheetsOfOneNameInTwoFilesAreToldApart() {
        var women = Sheet.of("Foglio1", "Codice|Nome|Anno di nascita", "3|Cea|1990");
        var companies = Sheet.of("Foglio1", "Azienda|Settore|Città", "Hotel Mare|turismo|Pisa").in("aziende.xlsx");
        var imports = house.open().imports();
        var plan = imports.plan(List.of(women, companies), ImportMapping.GUESSED);
        var kept = imports.mappings().keep("due file", plan);
        for (var next : List.of(List.<SourceSheet>of(women, companies), List.<SourceSheet>of(companies.in("b.xlsx"),
                women.in("a.xlsx")), List.<SourceSheet>of(companies), List.<SourceSheet>of(women.in("a.xlsx")))) {
            var guessed = imports.plan(next, ImportMapping.GUESSED);
            assertEquals(kinds(guessed), kinds(imports.plan(next, kept.of(guessed.sheets()))));
        }
    }

    /// There is one table fewer than when the mapping was saved, or only the second of them.
    @Test
    void aKeptMappingFindsTheTablesThatAreLeft() {
        var imports = house.open().imports();
        var kept = imports.mappings().keep("tutto", imports.plan(List.of(Sheet.of("Foglio1",
                "Codice|Nome|Anno di nascita||Azienda|Settore|Città|Telefono||Servizio|Categoria|Città|Telefono",
                "1|Ana|1990||Hotel Mare|turismo|Pisa|050 1||Sportello|legale|Pisa|050 2")), ImportMapping.GUESSED));
        for (var next : List.of(Sheet.of("Foglio1", "Codice|Nome|Anno di nascita||Servizio|Categoria|Città|Telefono",
                "1|Ana|1990||Sportello|legale|Pisa|050 2"),
                Sheet.of("Foglio1", "Servizio|Categoria|Città|Telefono", "Sportello|legale|Pisa|050 2"))) {
            var guessed = imports.plan(List.of(next), ImportMapping.GUESSED);
            assertEquals(SheetKind.SERVICES, guessed.sheets().getLast().mappings().getFirst().kind());
            assertEquals(kinds(guessed), kinds(imports.plan(List.of(next), kept.of(guessed.sheets()))));
        }
    }

    /// A mapping saved from a list that was alone hides nothing next to the next one.
    @Test
    void aKeptMappingOfOneTableHidesNoOther() {
        var headings = "N. tessera|Nome|Data di nascita";
        var imports = house.open().imports();
        var kept = imports.mappings().keep("donne",
                imports.plan(List.of(Sheet.of("Foglio1", headings, "1|Ana|15/3/1990")), ImportMapping.GUESSED));
        var next = List.<SourceSheet>of(Sheet.of("Foglio1", headings + "||Azienda|Settore|Città|Telefono",
                "2|Bea|15/3/1990||Hotel Mare|turismo|Pisa|050 112233",
                "3|Cea|15/3/1991||Lavanderia Blu|pulizie|Pisa|050 332211"));
        var guessed = imports.plan(next, ImportMapping.GUESSED);
        var plan = imports.plan(next, kept.of(guessed.sheets()));
        assertEquals(kinds(guessed), kinds(plan));
        imports.run(imports.check(plan), Progress.unwatched());
        assertEquals("Bea, Cea", women());
        assertEquals(2, register.rows("company"));
        var couples = List.<SourceSheet>of(Sheet.of("Foglio1", headings + "||" + headings,
                "4|Dea|15/3/1990||U5|Ion|16/3/1990"));
        assertEquals(2, imports.plan(couples, kept.of(imports.plan(couples, ImportMapping.GUESSED).sheets())).sheets()
                .size(), "who was left out stands on the page");
    }

    private static List<List<SheetKind>> kinds(ImportPlan plan) {
        return plan.sheets().stream().map(sheet -> sheet.mappings().stream().map(SheetMapping::kind).toList()).toList();
    }

    /// Of the last woman before an empty row, only her name is known.
    @Test
    void aNameIsNoTitleOfTheTableBelow() {
        var rows = Sheet.of("Iscritte", "Nome|Anno di nascita|Telefono", "Ana|1990|", "Bea||", "||",
                "Azienda|Settore|Città", "Hotel Mare|turismo|Pisa").rows();
        var result = register.run(new Sheet("Iscritte", rows.stream().filter(row -> row.number() != 4).toList()));
        assertEquals("Ana, Bea", women(), () -> Register.said(result).toString());
        assertEquals("Hotel Mare", register.one("select name from company"));
    }

    @Test
    void tablesStandOneBelowTheOther() {
        var sheet = Sheet.of("2026", "MEMBERS", "Card|Name|Birth|Nationality", "K1|Ana|1990-03|Romania",
                "K2|Bea|1991-04|Nigeria", "ATTENDANCE SEWING", "Card|Name|Path|2026-02-03|2026-02-10",
                "K1|Ana|practical skills|x|x", "K2|Bea|practical skills||x", "COMPANIES", "Company|Town|Sector",
                "Hotel Mare|Pisa|tourism", "HUSBANDS", "Card|Name|Birth", "H1|Ion|1988-03");
        var result = register.run(sheet);
        assertEquals("Ana, Bea", women(), () -> Register.said(result).toString());
        assertEquals("Ana ATTENDANCE SEWING 2026-02-03, Ana ATTENDANCE SEWING 2026-02-10, "
                + "Bea ATTENDANCE SEWING 2026-02-10", marks());
        assertEquals("Hotel Mare", register.one("select name from company"));
        assertEquals(List.of("13 other-table", "14 other-table"),
                Register.said(result).stream().filter(said -> said.contains("other-table")).toList());
        assertEquals(0, register.run(sheet).sum().takenIn());
    }
}
