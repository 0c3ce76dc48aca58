package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.MembershipField;
import org.daybook.participants.NonResponse;
import org.daybook.participants.Participant;
import org.daybook.participants.RecordField;
import org.daybook.participants.Welcome;
import org.daybook.staff.Permission;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A woman who is here is never changed by an import: it proposes, and a person decides field by field.
class ProposalsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final HerRegisters here = new HerRegisters(house);

    private Participant olena() {
        return someone().called("Olena").born(1994, 7).speaking("uk").welcomedIn(house.open());
    }

    private static Sheet sheet(Participant her, String rest) {
        return Sheet.of("Members", "Card|Name|Born|Nationality|Language|Telephone|Children",
                her.card() + "|" + rest);
    }

    private List<String> waiting(ParticipantId her) {
        return house.open().imports().proposals().open(her).stream().map(one -> one.field().code() + " "
                + one.here().orElse("-") + " " + one.says()).sorted().toList();
    }

    private Proposal of(ParticipantId her, RecordField field) {
        return house.open().imports().proposals().open(her).stream().filter(one -> one.field() == field).findFirst()
                .orElseThrow();
    }

    private String stored(ParticipantId her) {
        return here.rows("""
                select preferred_name || ' ' || birth_year || '-' || birth_month || ' ' || coalesce(citizenship, '-')
                       || ' ' || coalesce(language, '-') || ' ' || coalesce(seen_on, 'never')
                  from participant
                 where id = '%s'""".formatted(her.value())).getFirst();
    }

    private Participant rewritten(ParticipantId her, Welcome form) {
        return house.open().participants().change(her, form);
    }

    private Welcome form(ParticipantId her) {
        var one = house.open().participants().open(her).her();
        return new Welcome(one.preferredName(), one.language(), OptionalInt.of(1994),
                OptionalInt.of(7), one.citizenship(), one.accessNeeds(), one.roomName(), one.pictureMark(),
                Map.of(), Welcome.empty().wording(), one.welcome(), one.more(), Welcome.empty().contact());
    }

    @Test
    void whatTheFileSaysElseWaitsAndNothingIsChanged() {
        var her = olena();
        var before = stored(her.id());
        var file = sheet(her, "Olena Koval|07/1994|UA|uk|+39 333 1234567|yes");
        var done = here.bring(file, Sheet.of("Consents", "Card|Purpose|Answer|Date",
                her.card() + "|statistics|yes|2024-03-05"));
        assertEquals(3, done.proposed());
        assertEquals(List.of("children - some", "citizenship - UA", "name Olena Olena Koval"), waiting(her.id()));
        assertEquals(before, stored(her.id()));
        assertEquals(0, here.count("contact_unasked"), "a number is proposed to nobody");
        assertEquals(0, here.count("consent_event"));
        assertEquals(List.of("0"), here.rows("select count(*) from journal where tab = 'import_proposal'"));
        assertEquals(1, house.open().imports().all().size());
        int journal = here.count("journal");
        var again = here.bring(file);
        assertEquals(0, again.proposed());
        assertEquals(Optional.empty(), again.id());
        assertEquals(journal, here.count("journal"));
        // A value that means the same in another form, or less, is no proposal.
        assertEquals(0, here.bring(sheet(her, "OLENA|July 1994||Ukrainian||")).proposed());
    }

    @Test
    void anAgeOfNoDayIsProposedOnceWhateverTheDay() {
        var her = someone().called("Rosa").welcomedIn(house.open());
        var file = Sheet.of("Women", "Number|Name|Age", "1|Rosa|34");
        var imports = house.open().imports();
        var decided = Map.of(new RowAt(file, 2), her.id());
        var check = imports.check(imports.plan(List.of(file), ImportMapping.GUESSED)).with(decided);
        assertEquals(1, imports.run(check, Progress.unwatched()).proposed());
        house.clock().move(Duration.ofDays(1));
        assertEquals(0, here.bring(file).proposed());
        house.open().imports().proposals().leave(of(her.id(), RecordField.STATED_AGE));
        house.clock().move(Duration.ofDays(1));
        assertEquals(0, here.bring(file).proposed());
    }

    @Test
    void eachFieldIsTakenOrLeftAndTakenBack() {
        var her = olena();
        var file = sheet(her, "Olena Koval|07/1994|UA|||");
        here.bring(file);
        var proposals = house.open().imports().proposals();
        var before = stored(her.id());
        var taken = proposals.take(of(her.id(), RecordField.CITIZENSHIP));
        assertEquals(before.replace("-7 -", "-7 UA"), stored(her.id()), "and she was not seen");
        assertEquals(List.of("name Olena Olena Koval"), waiting(her.id()));
        var left = proposals.leave(of(her.id(), RecordField.NAME));
        assertEquals(List.of(), proposals.waiting());
        assertEquals(List.of("0"), here.rows("select count(*) from import_proposal where says is not null"));
        assertEquals(0, here.bring(file).proposed(), "what was decided is not asked again");
        proposals.undo(left);
        proposals.undo(taken);
        assertEquals(before, stored(her.id()));
        assertEquals(List.of("citizenship - UA", "name Olena Olena Koval"), waiting(her.id()));
        assertEquals(List.of(her.card() + " 2"), proposals.waiting().stream()
                .map(one -> one.card() + " " + one.fields()).toList());
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotWrittenOver() {
        var her = olena();
        here.bring(sheet(her, "Olena Koval|07/1994|UA|||"));
        var proposals = house.open().imports().proposals();
        var seen = of(her.id(), RecordField.NAME);
        var form = form(her.id());
        rewritten(her.id(), new Welcome(Optional.of("Olenka"), form.language(), form.birthYear(), form.birthMonth(),
                form.citizenship(), form.accessNeeds(), form.roomName(), form.pictureMark(), Map.of(), form.wording(),
                form.ending(), form.more(), form.contact()));
        assertEquals("participants.refusal.changed-meanwhile",
                assertThrows(Refusal.class, () -> proposals.take(seen)).key());
        assertEquals(List.of("citizenship - UA", "name Olenka Olena Koval"), waiting(her.id()));
        var taken = proposals.take(of(her.id(), RecordField.NAME));
        assertEquals("exchange.refusal.decided-already",
                assertThrows(Refusal.class, () -> proposals.take(of(her.id(), seen))).key());
        proposals.undo(taken);
        assertEquals("Olenka", stored(her.id()).split(" ", 2)[0]);
    }

    private Proposal of(ParticipantId her, Proposal seen) {
        return new Proposal(seen.id(), her, seen.field(), Optional.of("Olena Koval"), seen.says());
    }

    /// What she prefers not to say stays unsaid, whatever a register states.
    @Test
    void noRegisterAnswersForHer() {
        var her = olena();
        var form = form(her.id());
        here.bring(sheet(her, "Olena|07/1994|UA|||"));
        rewritten(her.id(), form.telling(form.more().with(MembershipField.CITIZENSHIP_OPEN,
                Optional.of(NonResponse.PREFERS_NOT))));
        var proposal = of(her.id(), RecordField.CITIZENSHIP);
        assertThrows(Refusal.class, () -> house.open().imports().proposals().take(proposal));
        assertEquals(0, here.bring(sheet(her, "Olena|07/1994|PL|||")).proposed());
    }

    @Test
    void whoIsSaidToBeTheSameAndWhomAnEarlierImportKnowsAreProposedTo() {
        var her = olena();
        var file = Sheet.of("Women", "Number|Name|Born|Nationality", "1|Olena|07/1994|UA", "2|Grace|1999|NG");
        var imports = house.open().imports();
        var check = imports.check(imports.plan(List.of(file), ImportMapping.GUESSED));
        assertEquals(1, imports.dryRun(check.with(Map.of(new RowAt(file, 2), her.id())),
                Progress.unwatched()).proposed());
        assertEquals(List.of(), imports.proposals().waiting());
        imports.run(check.with(Map.of(new RowAt(file, 2), her.id())), Progress.unwatched());
        assertEquals(List.of("citizenship - UA"), waiting(her.id()));
        // Only the next edition of a register proposes changes to women who came with it.
        assertEquals(0, here.bring(file).proposed());
        var next = here.bring(Sheet.of("Women", "Number|Name|Born|Nationality|Language", "1|Olena|07/1994|UA|uk",
                "2|Grace|05/1999|GH|en"));
        assertEquals(3, next.proposed());
        var grace = new ParticipantId(UUID.fromString(
                here.rows("select id from participant where preferred_name = 'Grace'").getFirst()));
        assertEquals(List.of("birth 1999 1999-05", "citizenship NG GH", "language - en"), waiting(grace));
        var taken = imports.proposals().take(of(grace, RecordField.CITIZENSHIP));
        assertEquals(0, here.bring(file).proposed(), "what the first edition said is no news");
        assertInstanceOf(UndoOutcome.Undone.class, imports.undo(next.id().orElseThrow()));
        assertEquals(List.of(), waiting(grace));
        imports.proposals().undo(taken);
        assertEquals(List.of(), waiting(grace), "it went with its import");
    }

    /// Her number and her full name: only her date of birth was corrected. With a given name alone it may be the number 17 of
    /// another site.
    @Test
    void aCorrectedBirthWaitsWhereHerWholeNameIsTheSame() {
        here.bring(Sheet.of("Women", "Number|Name|Born", "17|Olena Koval|07/1994", "18|Grace|05/1999"));
        var next = here.bring(Sheet.of("Women", "Number|Name|Born", "17|Olena Koval|07/1995", "18|Grace|05/1971"));
        assertEquals(List.of("3 number-of-another"), next.problems().stream().map(RowProblem::toString).toList());
        var olena = new ParticipantId(UUID.fromString(
                here.rows("select id from participant where preferred_name = 'Olena Koval'").getFirst()));
        assertEquals(List.of("birth 1994-07 1995-07"), waiting(olena));
        assertEquals(2, here.count("participant"));
    }

    @Test
    void theyGoWithTheImportAndWithHerRecordAndAreToldToHer() {
        var her = olena();
        var other = someone().called("Mariam").born(1980, 1).welcomedIn(house.open());
        var file = Sheet.of("Members", "Card|Name|Born|Nationality", her.card() + "|Olena|07/1994|UA",
                other.card() + "|Mariam|01/1980|GE");
        var done = here.bring(file);
        assertEquals(2, done.proposed());
        assertEquals("exchange.copy.proposed", house.open().gate().look(Permission.LIST_PEOPLE,
                work -> new ImportPersonalData().tell(work, her.id())).getFirst().lines().getFirst().label());
        Agreed.erase(house.open(), her.id());
        assertEquals(List.of(other.id().value().toString()), here.rows("select participant from import_proposal"));
        assertInstanceOf(UndoOutcome.Undone.class, house.open().imports().undo(done.id().orElseThrow()));
        assertEquals(0, here.count("import_proposal"));
        assertEquals(1, here.bring(file).proposed(), "and may be proposed again");
        assertEquals(List.of(other.card().toString()), house.open().imports().proposals().waiting().stream()
                .map(one -> one.card().toString()).toList());
    }

    /// A register has a sheet for each year, and she has another name in the last two.
    @Test
    void anotherNameInTwoSheetsIsDecidedOnce() {
        here.bring(Sheet.of("Women", "Code|Name|Born", "17|Olena Kovalenko|05/1990"));
        var sheets = List.<SourceSheet>of(Sheet.of("Women 2025", "Code|Name|Born", "17|Helen Smith|05/1990"),
                Sheet.of("Women 2026", "Code|Name|Born", "17|Helen Smith|05/1990"),
                Sheet.of("Attendance", "Code|Date|Title|Path", "17|2024-03-05|Sewing|practical skills"));
        var imports = house.open().imports();
        var check = imports.check(imports.plan(sheets, ImportMapping.GUESSED));
        var asked = imports.dryRun(check, Progress.unwatched()).alikes();
        assertEquals(1, asked.size());
        var her = asked.getFirst().cards().getFirst().id();
        var done = imports.run(check.with(Map.of(asked.getFirst().at(), her)), Progress.unwatched());
        assertEquals(List.of(), HerRegisters.refused(done));
        assertEquals(List.of(her.value().toString()), here.rows("select participant from attendance"));
    }

    /// She may have married, or the register may have given her number to somebody else: a person decides, and her marks follow.
    @Test
    void anotherNameUnderHerNumberIsDecidedOnce() {
        var first = Sheet.of("Women", "Code|Name|Born", "17|Olena Kovalenko|05/1990", "18|Ana Rus|02/1991");
        here.bring(first);
        var women = Sheet.of("Women", "Code|Name|Born", "17|Helen Smith|05/1990", "18|Ioana Pop|07/1985");
        var marks = Sheet.of("Attendance", "Code|Date|Title|Path", "17|2024-03-05|Sewing|practical skills",
                "18|2024-03-05|Sewing|practical skills");
        var imports = house.open().imports();
        var check = imports.check(imports.plan(List.of(women, marks), ImportMapping.GUESSED));
        var asked = imports.dryRun(check, Progress.unwatched());
        assertEquals(List.of(new RowAt(women, 2)), asked.alikes().stream().map(RowAlike::at).toList(),
                "another birth is another woman");
        assertTrue(asked.alikes().getFirst().waits());
        var her = new ParticipantId(UUID.fromString(
                here.rows("select id from participant where preferred_name = 'Olena Kovalenko'").getFirst()));
        assertEquals(List.of(her), asked.alikes().getFirst().cards().stream().map(one -> one.id()).toList());
        assertEquals(List.of("2 number-of-another person", "3 number-of-another person",
                "2 number-of-another person", "3 number-of-another person"), HerRegisters.refused(asked));
        var done = imports.run(check.with(Map.of(new RowAt(women, 2), her)), Progress.unwatched());
        assertEquals(List.of("3 number-of-another person", "3 number-of-another person"), HerRegisters.refused(done));
        assertEquals(List.of(her.value().toString()), here.rows("select participant from attendance"));
        assertEquals(List.of("name Olena Kovalenko Helen Smith"), waiting(her));
        assertEquals(2, here.count("participant"));
    }
}
