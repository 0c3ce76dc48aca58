package org.daybook.retention;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Beginning;
import org.daybook.cases.CaseRef;
import org.daybook.cases.Closing;
import org.daybook.cases.ClosingReason;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.outcomes.instrument.Key;
import org.daybook.papers.NewPaper;
import org.daybook.papers.PaperKind;
import org.daybook.papers.PaperRef;
import org.daybook.papers.Scan;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What was kept or answered with a file is deleted with it, and nothing that came after it or belongs to another. The store is
/// opened on 25 November 2026.
class WhatGoesWithAFileTest {
    private static final String OTHER = "four lamps by the window";
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");
    private static final Key FIVE = new Key("five-statements", "1");
    private static final Closing THREE_YEARS = new Closing(Optional.of(ClosingReason.NEEDS_MET),
            new Closing.Checks(true, true, true, true), 3);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));
    @TempDir
    Path temp;

    @Test
    void papersOfAnotherFileStay() throws IOException {
        var her = woman();
        var mine = begun(her);
        var paper = paper(her);
        var folded = woman();
        house.open().cases().close(begun(folded), THREE_YEARS);
        house.open().cardsJoined().join(her, folded);
        at("2029-11-26T10:00");
        takenOut(RetentionKind.FILE);
        house.open().papers().open(paper).close();
        house.open().cases().close(mine, THREE_YEARS);
        at("2032-11-27T10:00");
        takenOut(RetentionKind.FILE);
        assertEquals(0, count("paper"));
        assertEquals(List.of(), house.open().vault().verify());
    }

    @Test
    void whatSheAnsweredAfterItWasClosedStays() {
        var her = woman();
        var ref = begun(her);
        declined(her);
        house.open().cases().close(ref, THREE_YEARS);
        at("2029-11-20T10:00");
        declined(her);
        assertEquals(2, count("reading"));
        at("2029-11-26T10:00");
        takenOut(RetentionKind.FILE);
        assertEquals(1, count("reading"));
    }

    private void declined(ParticipantId her) {
        house.open().outcomes().readings().declined(her, FIVE);
    }

    private ParticipantId woman() {
        return someone().called("Amina").answering(Purpose.QUESTIONNAIRES, Answer.GIVEN).welcomedIn(house.open()).id();
    }

    private CaseRef begun(ParticipantId her) {
        return house.open().cases()
                .begin(her, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN), HEARD))
                .orElseThrow();
    }

    private PaperRef paper(ParticipantId her) throws IOException {
        var file = temp.resolve("scan");
        Files.writeString(file, "%PDF-1.7 " + "a court ".repeat(2000) + "%%EOF");
        try (var scan = Scan.read(file)) {
            return house.open().papers().keep(her, new NewPaper(Optional.of(PaperKind.COURT), Optional.empty(),
                    Optional.empty(), NewPaper.Asked.YES), scan);
        }
    }

    /// Everything due of one kind, proposed by one person and approved by another.
    private void takenOut(RetentionKind kind) {
        var word = "w" + house.clock().instant().getEpochSecond();
        var now = house.clock().instant();
        house.clock().moveTo(now.minus(Duration.ofDays(8)));
        house.open().team().add(new NewMember(word, "CW", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        house.passDays(8);
        house.clock().moveTo(now);
        var retention = house.open().retention();
        retention.propose(retention.page().due().stream().map(DueRecord::entry).filter(one -> one.kind() == kind)
                .toList());
        var proposal = retention.page().proposals().getFirst().id();
        house.as(word, OTHER, open -> assertEquals(new Done(1, List.of(), 0),
                open.retention().approve(proposal, _ -> {})));
    }

    private int count(String table) {
        return house.open().vault().look(tx -> tx.handle().createQuery("select count(*) from " + table)
                .mapTo(Integer.class).one());
    }

    private void at(String local) {
        house.clock().moveTo(LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Rome")).toInstant());
    }
}
