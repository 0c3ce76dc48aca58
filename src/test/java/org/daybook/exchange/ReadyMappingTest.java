package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A site that kept its register in another program imports it with one word. The files are written as in the public
/// documentation of each program; what was done to her, her documents, her address and her faith are in each, and are imported
/// from none.
class ReadyMappingTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private ImportCheck check(ImportMapping mapping, String file) {
        var sheets = house.open().sourceFiles().read(List.of(Path.of("src/test/resources/mappings", file)),
                ReadingChoices.FOUND_OUT, Progress.unwatched());
        return house.open().imports().check(house.open().imports().plan(sheets, mapping));
    }

    private ImportResult run(ImportMapping mapping, String file) {
        return house.open().imports().run(check(mapping, file), Progress.unwatched());
    }

    private Set<SensitiveColumn> neverTaken(ReadyMapping ready, String file) {
        return check(ready.mapping(), file).leftOut().values().stream().flatMap(Collection::stream)
                .collect(() -> EnumSet.noneOf(SensitiveColumn.class), Set::add, Set::addAll);
    }

    private List<String> all(String sql) {
        return house.open().vault().read(tx -> tx.handle().createQuery(sql).mapTo(String.class).list());
    }

    private List<String> women() {
        return all("""
                select preferred_name || ' ' || birth_year || '-' || coalesce(birth_month, '') || ' ' || citizenship || ' '
                       || coalesce(language, '') || ' ' || welcomed_on
                  from participant
                 where birth_year is not null
                 order by preferred_name""");
    }

    private void nothingIsKeptOf(String... texts) {
        for (var table : List.of("participant", "membership", "import_refused", "contact_unasked", "enrolment",
                "journal")) {
            var dump = all("""
                    select group_concat(name, ' || '' '' || ')
                      from (select 'coalesce(quote("' || name || '"), '''')' as name from pragma_table_info('%s'))"""
                    .formatted(table)).getFirst();
            var rows = String.join("\n", all("select " + dump + " from " + table));
            for (var text : texts) {
                assertFalse(rows.contains(text), text + " in " + table);
            }
        }
    }

    @Test
    void casesOfTheDataStandardComeInWithoutWhatWasDoneToThem() {
        var result = run(ReadyMapping.HTCDS.mapping(), "htcds.csv");
        assertEquals(Map.of(SheetKind.MEMBERS, new Counts(2, 0, 0)), result.counts());
        assertEquals(List.of("Blessing Osas 1999-2 NG bin 2024-04-15", "Olena Koval 1994-7 UA uk 2024-03-13"), women());
        assertEquals(EnumSet.of(SensitiveColumn.DOCUMENT, SensitiveColumn.ADDRESS, SensitiveColumn.VIOLENCE),
                neverTaken(ReadyMapping.HTCDS, "htcds.csv"));
        nothingIsKeptOf("FE123456", "Inventat", "Torino", "Prostitution", "ActualVictim", "AtWork", "Buia", "bar",
                "DebtBondage");
        // Every column of the standard about trafficking is recognised, by its name and by its label.
        var guess = new HeadingGuess(LocalDate.of(2026, 1, 1));
        for (var heading : List.of("vic_MethodOfRecruitment", "vic_LocationOfRecruitment", "vic_TraffickingStatus",
                "vic_Methods_of_Control", "vic_MethodsOfControl", "MethodsOfControlDebtBondage", "Type of Exploitation",
                "vic_TypeOfLabourExploitation", "Labour Industry", "vic_ForcedLabourIndustry",
                "Type of Sex Exploitation", "Recruitment Websites and Apps", "vic_ExploitationWebsitesAndApps",
                "Details Of Vulnerabilities", "per_RoleInProcess", "Relationship to Trafficker",
                "Age at Entry into Trafficking", "prs_MailingPostalCode", "Mailing State/Province",
                "Identity Number")) {
            assertTrue(guess.sensitive(heading).isPresent(), heading);
        }
    }

    /// *children* in the group of consents is a consent.
    @Test
    void aConsentAboutChildrenDoesNotSayThatSheHasAny() {
        var imports = house.open().imports();
        imports.run(imports.check(imports.plan(List.of(Sheet.of("Form", "_id|today|name|consent/children",
                "1|2024-03-05|Amina|1", "2|2024-03-06|Joy|refused")), ReadyMapping.KOBO.mapping())),
                Progress.unwatched());
        assertEquals(List.of("Amina", "Joy"), all("select preferred_name from participant order by preferred_name"));
        assertEquals(List.of(), all("select children from membership where children is not null"));
        assertEquals(List.of("given", "refused"), all("select answer from consent_event order by answer"));
    }

    @Test
    void answersToAFormComeInWithEveryBoxThatWasTicked() {
        var result = run(ReadyMapping.KOBO.mapping(), "kobo.csv");
        assertEquals(Map.of(SheetKind.MEMBERS, new Counts(3, 0, 0), SheetKind.CONSENTS, new Counts(3, 0, 0),
                SheetKind.ENROLMENTS, new Counts(3, 0, 0)), result.counts());
        assertEquals(List.of(), result.problems());
        assertEquals(
                List.of("Fatima Alaoui 1990- MA  2024-03-06", "Grace 2001- NG  2024-03-07",
                        "Olena Koval 1994- UA  2024-03-05"),
                women());
        // A box that was not ticked is no answer: she is asked.
        assertEquals(List.of("membership 2", "statistics 1"), all("""
                select purpose || ' ' || count(*)
                  from v_consent
                 group by purpose
                 order by purpose"""));
        assertEquals(List.of("civic-inclusion 1", "practical-skills 2"), all("""
                select path || ' ' || count(*)
                  from enrolment
                 group by path
                 order by path"""));
        assertEquals(EnumSet.of(SensitiveColumn.ADDRESS, SensitiveColumn.RELIGION),
                neverTaken(ReadyMapping.KOBO, "kobo.csv"));
        nothingIsKeptOf("orthodox", "Taras", "45.07");
    }

    @Test
    void casesOfPrimeroComeInByTheNamesOfItsFields() {
        assertEquals(new Counts(2, 0, 0), run(ReadyMapping.PRIMERO.mapping(), "primero.csv").sum());
        assertEquals(List.of("Olena Koval 1994-7 UA  2024-03-13"), women());
        assertEquals(List.of("Blessing Osas NG 25 2024-04-15"), all("""
                select preferred_name || ' ' || citizenship || ' ' || stated_age || ' ' || stated_on
                  from participant
                  join membership on participant = id
                 where birth_year is null"""));
        assertEquals(EnumSet.of(SensitiveColumn.DOCUMENT, SensitiveColumn.ADDRESS, SensitiveColumn.RELIGION,
                SensitiveColumn.ETHNICITY, SensitiveColumn.HEALTH, SensitiveColumn.VIOLENCE),
                neverTaken(ReadyMapping.PRIMERO, "primero.csv"));
        nothingIsKeptOf("FE123456", "305-00000001", "RC-9", "Inventata", "religion1", "ethnicity1", "no_disability",
                "trafficked", "the mill");
    }

    @Test
    void peopleOfATrackerComeInAndItsProgramsOnceTheirPathIsSaid() {
        var sheets = new TreeSet<String>();
        check(ReadyMapping.DHIS2.mapping(), "dhis2.json").plan().sheets()
                .forEach(sheet -> sheets.add(sheet.source().name() + " " + (sheet.source().rowCount() - 1)));
        assertEquals(Set.of("Enrollments 2", "Events 1", "Tracked entities 2"), sheets);
        var said = MappingFile.read(ReadyMapping.DHIS2.text().replace("path = column program",
                "path = column program\nvalue path: IpHINAT79UW = practical-skills"));
        var result = run(((MappingFile.Read.Sound) said).mapping(), "dhis2.json");
        assertEquals(new Counts(2, 0, 0), result.counts().get(SheetKind.MEMBERS));
        assertEquals(new Counts(1, 0, 0), result.counts().get(SheetKind.ENROLMENTS));
        assertEquals(List.of("3 unknown-word"), result.problems().stream().map(RowProblem::toString).toList());
        assertEquals(List.of("Blessing  2024-04-15", "Olena Koval UA 2024-03-13"), all("""
                select preferred_name || ' ' || coalesce(citizenship, '') || ' ' || welcomed_on
                  from participant
                 order by preferred_name"""));
        assertEquals(EnumSet.of(SensitiveColumn.ADDRESS, SensitiveColumn.DOCUMENT),
                neverTaken(ReadyMapping.DHIS2, "dhis2.json"));
        nothingIsKeptOf("FE123456", "Inventata", "Nobody");
        assertEquals(0, run(((MappingFile.Read.Sound) said).mapping(), "dhis2.json").sum().takenIn());
    }

    /// Attendance and questionnaires of a tracker are imported once it is specified what each program stage is; nothing else of
    /// its events is.
    @Test
    void eventsOfATrackerComeInOnceTheirStagesAreSaid() {
        assertEquals(Map.of(SheetKind.MEMBERS, new Counts(2, 0, 0)),
                house.open().imports().dryRun(check(ReadyMapping.DHIS2.mapping(), "dhis2-events.json"),
                        Progress.unwatched()).counts());
        var said = MappingFile.read(ReadyMapping.DHIS2.text()
                .replace("title = column programStage",
                        "title = column programStage\nvalue title: A03MvHHogjR = Italian A1")
                .replace("instrument = column programStage",
                        "instrument = column programStage\nvalue instrument: ZzYYXq4fJie = rosenberg"));
        var result = run(((MappingFile.Read.Sound) said).mapping(), "dhis2-events.json");
        assertEquals(new Counts(1, 0, 0, 2), result.counts().get(SheetKind.ATTENDANCE));
        assertEquals(new Counts(1, 0, 1), result.counts().get(SheetKind.ANSWERS));
        assertEquals(List.of("7 out-of-range"), result.problems().stream().filter(one -> one.kind().refuses())
                .map(RowProblem::toString).toList());
        assertEquals(List.of("Italian A1 2024-04-02 Olena"), all("""
                select s.title || ' ' || s.on_day || ' ' || p.preferred_name
                  from attendance a
                  join session s on s.id = a.session
                  join participant p on p.id = a.participant"""));
        assertEquals(List.of("10"), all("select count(*) from reading_answer"));
        nothingIsKeptOf("struck at home");
        // The row that waits is corrected item by item.
        var id = result.id().orElseThrow();
        var row = house.open().imports().refused(id).getFirst();
        var kept = house.open().imports().mending().open(row.id()).orElseThrow();
        assertEquals("9", kept.more().get("10"));
        assertEquals(0, run(((MappingFile.Read.Sound) said).mapping(), "dhis2-events.json").sum().takenIn());
    }

    private ImportResult run(ImportMapping mapping, Sheet sheet) {
        var imports = house.open().imports();
        return imports.run(imports.check(imports.plan(List.of(sheet), mapping)), Progress.unwatched());
    }

    @Test
    void aManOfTheDataStandardIsNoWoman() {
        run(ReadyMapping.HTCDS.mapping(), Sheet.of("Cases", "prs_FirstName|prs_Gender|prs_Citizenship|cas_CaseNumber",
                "Amina|Feminine|GN|1", "Taras|Masculine|UA|2", "Lola|TransgenderFeminine|BR|3"));
        run(ReadyMapping.HTCDS.mapping(), Sheet.of("Cases", "Case Number|First Name|Gender|Citizenship",
                "4|Olena|Feminine|UA", "5|Petro|Masculine|UA"));
        assertEquals(List.of("Amina", "Lola", "Olena"),
                all("select preferred_name from participant order by preferred_name"));
    }

    /// ODK Central writes the groups of a question before its name, with dashes.
    @Test
    void aManInAGroupOfAFormIsNoWoman() {
        run(ReadyMapping.KOBO.mapping(), Sheet.of("Form",
                "SubmissionDate|intake-full_name|intake-gender|intake-dob|KEY",
                "2024-03-05|Amina|female|1990-04-02|a", "2024-03-06|Taras|male|1980-04-02|b"));
        assertEquals(List.of("Amina"), all("select preferred_name from participant"));
    }

    /// Each of its rows is a form about attendance; none of them is a woman.
    @Test
    void aFormWithoutAnythingAboutHerMakesNoWoman() {
        run(ReadyMapping.KOBO.mapping(), Sheet.of("Form", "today|member_code|activity|present|_id",
                "2024-03-05|A1|Italian A1|yes|1", "2024-03-05|A2|Italian A1|no|2"));
        assertEquals(List.of("0"), all("select count(*) from participant"));
    }

    @Test
    void namesInTwoQuestionsOfAGroupAreOneName() {
        run(ReadyMapping.KOBO.mapping(), Sheet.of("Form",
                "SubmissionDate|members-given_name|members-family_name|members-birth_year|husband-given_name|KEY",
                "2024-03-05|Amina|Diallo|1990|Taras|a"));
        assertEquals(List.of("Amina Diallo 1990"), all("select preferred_name || ' ' || birth_year from participant"));
    }

    /// Also without a mapping.
    @Test
    void groupsWithDashesAreGuessed() {
        run(ImportMapping.GUESSED, Sheet.of("Form",
                "SubmissionDate|begin-name|begin-surname|begin-nationality|grp-religion|husband-name|KEY",
                "2024-03-05|Amina|Diallo|GN|islam|Taras|uuid:1", "2024-03-06|Joy|Osas|NG||Ivo|uuid:2"));
        assertEquals(List.of("Amina Diallo GN", "Joy Osas NG"),
                all("select preferred_name || ' ' || citizenship from participant order by 1"));
        nothingIsKeptOf("islam", "Taras");
    }

    /// A list of choices next to the register is no register, nor is a form's list of children.
    @Test
    void aSheetOfSomethingElseIsLeftOut() {
        var plan = house.open().imports()
                .plan(List.of(Sheet.of("validation", "prs_Gender|prs_Citizenship|prs_FirstName",
                        "Feminine|AF|x"), Sheet.of("Cases", "Case Number|First Name|Citizenship", "1|Olena|UA")),
                        ReadyMapping.HTCDS.mapping());
        assertEquals(List.of(0, 1), plan.sheets().stream().map(sheet -> sheet.mappings().size()).toList());
        var form = house.open().imports().plan(List.of(
                Sheet.of("children", "name|age|_parent_index|_submission__id", "Ana|4|1|310101")),
                ReadyMapping.KOBO.mapping());
        assertEquals(List.of(), form.sheets().getFirst().mappings());
    }

    /// A form may be exported with its questions in place of their names; *other* is explained in a question of its own.
    @Test
    void aFormWithQuestionsAsHeadingsStillSaysWhoSheIs() {
        run(ReadyMapping.KOBO.mapping(), Sheet.of("Form",
                "today|What is your full name?|Sex|Date of birth|Nationality|Husband's name|_id|_submission_time",
                "2024-03-05|Amina Diallo|Female|1990-04-13|Guinea|Taras|310101|2024-03-05T09:21:10",
                "2024-03-06|Taras Bulba|Male|1980-05-13|Ukraine||310102|2024-03-06T09:21:10"));
        run(ReadyMapping.KOBO.mapping(), Sheet.of("Form", "today|about/full_name|about/nationality|about/language|_id",
                "2024-03-05|Joy Osas|NG|other|1", "2024-03-05|Olena Koval|other|uk|2"));
        assertEquals(List.of("Amina Diallo 1990 GN ", "Joy Osas  NG ", "Olena Koval   uk"), all("""
                select preferred_name || ' ' || coalesce(birth_year, '') || ' ' || coalesce(citizenship, '') || ' '
                       || coalesce(language, '')
                  from participant
                 order by preferred_name"""));
        nothingIsKeptOf("Taras");
    }
}
